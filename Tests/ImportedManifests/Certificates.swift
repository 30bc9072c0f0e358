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
                "spec": .mapping([
                    "acme": .mapping([
                        "server": .string("https://acme.example.org/directory"),
                        "email": .string("admin@example.com"),
                        "privateKeySecretRef": .mapping(["name": .string("letsencrypt")]),
                        "solvers": .sequence([
                            .mapping([
                                "http01": .mapping(["ingress": .mapping(["ingressClassName": .string("nginx")])])
                            ]),
                            .mapping([
                                "selector": .mapping(["dnsZones": .sequence([.string("example.com")])]),
                                "dns01": .mapping([
                                    "webhook": .mapping(["groupName": .string("acme.example.com"), "config": .null])
                                ]),
                            ]),
                        ]),
                    ])
                ])
            ]
        )
    }

    var wwwCertificate: RawObject {
        RawObject(
            apiVersion: "cert-manager.io/v1",
            kind: "Certificate",
            metadata: MetaV1.ObjectMeta(name: "www"),
            fields: [
                "spec": .mapping([
                    "secretName": .string("www-tls"),
                    "duration": .string("2160h0m0s"),
                    "renewBefore": .string("360h0m0s"),
                    "isCA": .boolean(false),
                    "privateKey": .mapping([
                        "algorithm": .string("RSA"),
                        "encoding": .string("PKCS1"),
                        "size": .integer(2048),
                    ]),
                    "usages": .sequence([.string("server auth"), .string("client auth")]),
                    "dnsNames": .sequence([.string("www.example.com")]),
                    "issuerRef": .mapping(["name": .string("letsencrypt"), "kind": .string("ClusterIssuer")]),
                ])
            ]
        )
    }
}
