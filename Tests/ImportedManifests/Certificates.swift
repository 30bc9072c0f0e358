import KubeDSL

/// Imported from certificates.yaml.
struct Certificates: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("web")
        letsencryptClusterIssuer
        wwwCertificate
    }
}

extension Certificates {
    var letsencryptClusterIssuer: RawObject {
        RawObject(
            apiVersion: "cert-manager.io/v1",
            kind: "ClusterIssuer",
            scope: .cluster,
            metadata: MetaV1.ObjectMeta(name: "letsencrypt"),
            fields: [
                "spec": [
                    "acme": [
                        "server": "https://acme.example.org/directory",
                        "email": "admin@example.com",
                        "privateKeySecretRef": ["name": "letsencrypt"],
                        "solvers": [
                            ["http01": ["ingress": ["ingressClassName": "nginx"]]],
                            [
                                "selector": ["dnsZones": ["example.com"]],
                                "dns01": ["webhook": ["groupName": "acme.example.com", "config": .null]],
                            ],
                        ],
                    ]
                ]
            ]
        )
    }

    var wwwCertificate: RawObject {
        RawObject(
            apiVersion: "cert-manager.io/v1",
            kind: "Certificate",
            metadata: MetaV1.ObjectMeta(name: "www"),
            fields: [
                "spec": [
                    "secretName": "www-tls",
                    "duration": "2160h0m0s",
                    "renewBefore": "360h0m0s",
                    "isCA": false,
                    "privateKey": ["algorithm": "RSA", "encoding": "PKCS1", "size": 2048],
                    "usages": ["server auth", "client auth"],
                    "dnsNames": ["www.example.com"],
                    "issuerRef": ["name": "letsencrypt", "kind": "ClusterIssuer"],
                ]
            ]
        )
    }
}
