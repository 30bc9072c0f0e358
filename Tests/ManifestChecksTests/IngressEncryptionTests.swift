import KubernetesModel
import ManifestChecks
import Testing

struct IngressEncryptionTests {
    @Test(
        "a host is encrypted where a certificate is for it, or for whatever its Secret says",
        arguments: [
            (nil, false), ([[]], true), ([["a.test"]], true), ([["*.test"]], true), ([["b.test"]], false),
            ([["b.test"], []], true), ([["*.a.test"]], false),
        ] as [([[String]]?, Bool)])
    func encryption(hosts: [[String]]?, isEncrypted: Bool) {
        let ingress = NetworkingV1.Ingress(
            metadata: MetaV1.ObjectMeta(name: "web"),
            spec: NetworkingV1.IngressSpec(
                tls: hosts.map { $0.map { NetworkingV1.IngressTLS(hosts: $0.isEmpty ? nil : $0, secretName: "tls") } }))
        #expect(ingress.isEncrypted("a.test") == isEncrypted)
    }
}
