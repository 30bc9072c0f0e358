import KubernetesModel
import ManifestChecks
import Testing

struct MountedTokensTests {
    @Test(
        "a token that nobody needs is found",
        arguments: [
            CheckCase("declined by the pod") { _ in },
            CheckCase(
                "no word on it",
                finds: [
                    "automountServiceAccountToken: pods of Deployment 'web' get a token for the Kubernetes API; set automountServiceAccountToken to false [mounted-tokens]"
                ]
            ) { $0.automountServiceAccountToken = nil },
            CheckCase(
                "declined by its account",
                objects: [
                    .deployment {
                        $0.automountServiceAccountToken = nil
                        $0.serviceAccountName = "quiet"
                    },
                    CoreV1.ServiceAccount(metadata: .named("quiet"), automountServiceAccountToken: false),
                ]),
            CheckCase(
                "an account with a role",
                objects: [
                    .deployment {
                        $0.automountServiceAccountToken = true
                        $0.serviceAccountName = "operator"
                    },
                    RbacV1.RoleBinding(
                        metadata: .named("operator"),
                        subjects: [RbacV1.Subject(kind: .serviceAccount, name: "operator")],
                        roleRef: RbacV1.RoleRef(apiGroup: "rbac.authorization.k8s.io", kind: .role, name: "operator")),
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MountedTokens()) == test.expected)
    }
}
