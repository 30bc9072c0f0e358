import KubernetesModel
import ManifestChecks
import Testing

struct InvalidDNSSettingsTests {
    @Test(
        "DNS settings that the API refuses are found",
        arguments: [
            CheckCase("a server of its own") {
                $0.dnsPolicy = .explicitNone
                $0.dnsConfig = CoreV1.PodDNSConfig(nameservers: ["10.0.0.10"])
            },
            CheckCase(
                "none",
                finds: [
                    "dnsConfig.nameservers: pods of Deployment 'web' use no name server at all [invalid-dns-settings]"
                ]
            ) { $0.dnsPolicy = .explicitNone },
            CheckCase(
                "too many",
                finds: [
                    "dnsConfig.nameservers: pods of Deployment 'web': '4' name servers are too many; a pod has at most 3 [invalid-dns-settings]"
                ]
            ) { $0.dnsConfig = CoreV1.PodDNSConfig(nameservers: ["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4"]) },
            CheckCase(
                "too many domains",
                finds: [
                    "dnsConfig.searches: pods of Deployment 'web' have 33 search domains of 65 characters; at most 32 of 2048 [invalid-dns-settings]"
                ]
            ) { $0.dnsConfig = CoreV1.PodDNSConfig(searches: Array(repeating: "a", count: 33)) },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidDNSSettings()) == test.expected)
    }
}
