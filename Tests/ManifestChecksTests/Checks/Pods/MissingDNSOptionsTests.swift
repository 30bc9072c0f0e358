import KubernetesModel
import ManifestChecks
import Testing

struct MissingDNSOptionsTests {
    @Test(
        "a pod that says nothing is found",
        arguments: [
            CheckCase("said") {
                $0.dnsConfig = CoreV1.PodDNSConfig(options: [CoreV1.PodDNSConfigOption(name: "ndots", value: "2")])
            },
            CheckCase(
                "not said",
                finds: [
                    "dnsConfig.options: pods of Deployment 'web' leave the option ndots to the node [missing-dns-options]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingDNSOptions()) == test.expected)
    }
}
