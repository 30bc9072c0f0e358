import KubernetesModel
import ManifestChecks
import Testing

struct GitSyncContainersTests {
    @Test(
        "git-sync is found",
        arguments: [
            CheckCase("another image") { _ in },
            CheckCase(
                "git-sync",
                finds: [
                    "containers[0].image: container 'app' fetches code while the pod runs [git-sync-containers]"
                ]
            ) { $0.containers[0].image = "registry.k8s.io/git-sync/git-sync:v4.4.0" },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: GitSyncContainers()) == test.expected)
    }
}
