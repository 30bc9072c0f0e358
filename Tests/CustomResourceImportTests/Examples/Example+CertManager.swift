import CustomResources
import KubernetesModel

extension Example {
    static let certificate = Example(
        object: CertManagerV1.Certificate(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: CertManagerV1.CertificateSpec(
                issuerRef: .init(name: "letsencrypt", kind: "ClusterIssuer"),
                secretName: "shop-tls",
                dnsNames: ["shop.example.com"],
                keystores: .init(pkcs12: .init(create: true, passwordSecretRef: .init(name: "keystore"))),
                privateKey: .init(algorithm: .ecdsa, rotationPolicy: .always, size: 384),
                signatureAlgorithm: .ecdsaWithSHA256,
                usages: [.digitalSignature, .serverAuth, .sMime])),
        manifest: """
            apiVersion: cert-manager.io/v1
            kind: Certificate
            metadata: {name: shop}
            spec:
              issuerRef: {name: letsencrypt, kind: ClusterIssuer}
              secretName: shop-tls
              dnsNames: [shop.example.com]
              keystores:
                pkcs12:
                  create: true
                  passwordSecretRef: {name: keystore}
              privateKey: {algorithm: ECDSA, rotationPolicy: Always, size: 384}
              signatureAlgorithm: ECDSAWithSHA256
              usages: [digital signature, server auth, s/mime]
            """)
}
