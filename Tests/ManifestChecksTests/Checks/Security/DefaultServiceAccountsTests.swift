import KubernetesModel
import ManifestChecks
import Testing

struct DefaultServiceAccountsTests {
    @Test(
        "the default service account is found",
        arguments: [
            CheckCase("one of its own") { $0.serviceAccountName = "web" },
            CheckCase(
                "none",
                finds: [
                    "serviceAccountName: pods of Deployment 'web' use the default service account [default-service-accounts]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DefaultServiceAccounts()) == test.expected)
    }
}
