import CustomResources
import KubernetesModel

extension Example {
    static let sealedSecret = Example(
        object: BitnamiV1alpha1.SealedSecret(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: BitnamiV1alpha1.SealedSecretSpec(
                encryptedData: ["DATABASE_URL": "AgBy3i4O"],
                template: .init(
                    metadata: .init(name: "shop", otherFields: ["creationTimestamp": .null]), type: "Opaque"))),
        manifest: """
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata: {name: shop}
            spec:
              encryptedData: {DATABASE_URL: AgBy3i4O}
              template:
                metadata: {name: shop, creationTimestamp: null}
                type: Opaque
            """)
}
