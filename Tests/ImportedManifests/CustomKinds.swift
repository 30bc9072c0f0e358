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
                "spec": .mapping([
                    "parentRefs": .sequence([.mapping(["name": .string("gateway")])]),
                    "hostnames": .sequence([.string("store.example.com")]),
                    "rules": .sequence([
                        .mapping([
                            "matches": .sequence([
                                .mapping(["path": .mapping(["type": .string("PathPrefix"), "value": .string("/")])])
                            ]),
                            "backendRefs": .sequence([
                                .mapping(["name": .string("store"), "port": .integer(8080), "weight": .integer(90)]),
                                .mapping([
                                    "name": .string("store-v2"),
                                    "port": .integer(8080),
                                    "weight": .integer(10),
                                ]),
                            ]),
                        ])
                    ]),
                ])
            ]
        )
    }

    var storeServiceMonitor: RawObject {
        RawObject(
            apiVersion: "monitoring.coreos.com/v1",
            kind: "ServiceMonitor",
            metadata: MetaV1.ObjectMeta(name: "store"),
            fields: [
                "spec": .mapping([
                    "selector": .mapping(["matchLabels": .mapping(["app": .string("store")])]),
                    "endpoints": .sequence([
                        .mapping([
                            "port": .string("web"),
                            "interval": .string("30s"),
                            "honorLabels": .boolean(true),
                            "sampleLimit": .number(1.5),
                            "params": .null,
                        ])
                    ]),
                ])
            ]
        )
    }

    var old: RawObject {
        RawObject(
            apiVersion: "apps/v1beta1",
            kind: "Deployment",
            metadata: MetaV1.ObjectMeta(name: "old"),
            fields: ["spec": .mapping(["template": .mapping(["spec": .mapping(["containers": .sequence([])])])])]
        )
    }
}

extension CustomKinds {
    var futureService: RawObject {
        RawObject(
            apiVersion: "v1",
            kind: "Service",
            metadata: MetaV1.ObjectMeta(name: "future"),
            fields: [
                "spec": .mapping([
                    "ports": .sequence([.mapping(["port": .integer(80)])]),
                    "someNewField": .mapping(["a": .sequence([.integer(1), .boolean(true), .null, .string("x")])]),
                ])
            ]
        )
    }
}

extension CustomKinds {
    var mistaken: RawObject {
        RawObject(
            apiVersion: "apps/v1",
            kind: "Deployment",
            metadata: MetaV1.ObjectMeta(name: "mistaken"),
            fields: [
                "spec": .mapping([
                    "replicas": .string("3"),
                    "selector": .mapping([:]),
                    "template": .mapping(["spec": .mapping(["containers": .sequence([])])]),
                ])
            ]
        )
    }
}
