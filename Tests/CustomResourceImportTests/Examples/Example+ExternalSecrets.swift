import CustomResources
import KubernetesModel

extension Example {
    static let externalSecret = Example(
        object: ExternalSecretsV1.ExternalSecret(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: ExternalSecretsV1.ExternalSecretSpec(
                data: [
                    .init(
                        remoteRef: .init(key: "shop/database", decodingStrategy: .explicitNone, property: "url"),
                        secretKey: "DATABASE_URL")
                ],
                refreshInterval: "1h0m0s",
                refreshPolicy: .periodic,
                secretStoreRef: .init(name: "vault", kind: .clusterSecretStore),
                target: .init(name: "shop", creationPolicy: .owner))),
        manifest: """
            apiVersion: external-secrets.io/v1
            kind: ExternalSecret
            metadata: {name: shop}
            spec:
              data:
                - remoteRef: {key: shop/database, decodingStrategy: None, property: url}
                  secretKey: DATABASE_URL
              refreshInterval: 1h0m0s
              refreshPolicy: Periodic
              secretStoreRef: {name: vault, kind: ClusterSecretStore}
              target: {name: shop, creationPolicy: Owner}
            """)
}
