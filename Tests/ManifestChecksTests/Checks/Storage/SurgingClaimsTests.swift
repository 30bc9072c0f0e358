import KubernetesModel
import ManifestChecks
import Testing

struct SurgingClaimsTests {
    @Test(
        "a rollout that waits for itself is found",
        arguments: [
            CheckCase(
                "one after the other",
                objects: [
                    .claim("data"),
                    .deployment(strategy: AppsV1.DeploymentStrategy(type: .recreate)) { $0.mount("data") },
                ]),
            CheckCase(
                "no surge",
                objects: [
                    .claim("data"),
                    .deployment(
                        strategy: AppsV1.DeploymentStrategy(
                            type: .rollingUpdate, rollingUpdate: AppsV1.RollingUpdateDeployment(maxSurge: 0))
                    ) { $0.mount("data") },
                ]),
            CheckCase(
                "a rolling update",
                finds: [
                    "spec.strategy: Deployment 'web' starts a new pod before the old one gives back claim 'data'; use Recreate [surging-claims]"
                ], objects: [.claim("data"), .deployment { $0.mount("data") }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: SurgingClaims()) == test.expected)
    }
}
