import KubeDSL

/// Imported from custom-kinds.yaml.
struct CustomKinds: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        storeHTTPRoute
        storeServiceMonitor
        old
        futureService
        mistaken
    }
}

extension CustomKinds {
    var storeHTTPRoute: RawObject {
        RawObject(
            apiVersion: "gateway.networking.k8s.io/v1",
            kind: "HTTPRoute",
            metadata: MetaV1.ObjectMeta(name: "store", labels: ["app": "store"]),
            fields: [
                "spec": [
                    "parentRefs": [["name": "gateway"]],
                    "hostnames": ["store.example.com"],
                    "rules": [
                        [
                            "matches": [["path": ["type": "PathPrefix", "value": "/"]]],
                            "backendRefs": [
                                ["name": "store", "port": 8080, "weight": 90],
                                ["name": "store-v2", "port": 8080, "weight": 10],
                            ],
                        ]
                    ],
                ]
            ]
        )
    }

    var storeServiceMonitor: RawObject {
        RawObject(
            apiVersion: "monitoring.coreos.com/v1",
            kind: "ServiceMonitor",
            metadata: MetaV1.ObjectMeta(name: "store"),
            fields: [
                "spec": [
                    "selector": ["matchLabels": ["app": "store"]],
                    "endpoints": [
                        ["port": "web", "interval": "30s", "honorLabels": true, "sampleLimit": 1.5, "params": .null]
                    ],
                ]
            ]
        )
    }

    var old: RawObject {
        RawObject(
            apiVersion: "apps/v1beta1",
            kind: "Deployment",
            metadata: MetaV1.ObjectMeta(name: "old"),
            fields: ["spec": ["template": ["spec": ["containers": []]]]]
        )
    }
}

extension CustomKinds {
    var futureService: RawObject {
        RawObject(
            apiVersion: "v1",
            kind: "Service",
            metadata: MetaV1.ObjectMeta(name: "future"),
            fields: ["spec": ["ports": [["port": 80]], "someNewField": ["a": [1, true, .null, "x"]]]]
        )
    }
}

extension CustomKinds {
    var mistaken: RawObject {
        RawObject(
            apiVersion: "apps/v1",
            kind: "Deployment",
            metadata: MetaV1.ObjectMeta(name: "mistaken"),
            fields: ["spec": ["replicas": "3", "selector": [:], "template": ["spec": ["containers": []]]]]
        )
    }
}
