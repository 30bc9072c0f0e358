import KubernetesModel
import ManifestChecks
import Testing

struct DanglingSubdomainsTests {
    @Test(
        "a subdomain without a Service is found",
        arguments: [
            CheckCase(
                "its Service", objects: [.service("peers", clusterIP: "None"), .deployment { $0.subdomain = "peers" }]),
            CheckCase(
                "none",
                finds: [
                    "spec.template.spec.subdomain: pods of Deployment 'web' are in subdomain 'peers', of which there is no headless Service [dangling-subdomains]"
                ], objects: [.deployment { $0.subdomain = "peers" }]),
            CheckCase(
                "one with an address",
                finds: [
                    "spec.template.spec.subdomain: pods of Deployment 'web' are in subdomain 'peers', of which there is no headless Service [dangling-subdomains]"
                ], objects: [.service("peers"), .deployment { $0.subdomain = "peers" }]),
            CheckCase(
                "a bad name",
                finds: [
                    "spec.template.spec.hostname: name 'a_b' must not contain '_'; use lower-case letters, digits and '-' [dns-label]"
                ], objects: [.deployment { $0.hostname = "a_b" }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DanglingSubdomains()) == test.expected)
    }
}
