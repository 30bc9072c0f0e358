import KubernetesModel
import ManifestChecks
import Testing

struct RootGroupsTests {
    @Test(
        "group 0 is found wherever it stands",
        arguments: [
            CheckCase("a group of its own") { _ in },
            CheckCase(
                "the group of the pod",
                finds: [
                    "securityContext.runAsGroup: pods of Deployment 'web' belong to the group of root; name another [root-groups]"
                ]
            ) { $0.securityContext?.runAsGroup = 0 },
            CheckCase(
                "the group of its volumes",
                finds: [
                    "securityContext.fsGroup: pods of Deployment 'web' belong to the group of root; name another [root-groups]"
                ]
            ) { $0.securityContext?.fsGroup = 0 },
            CheckCase(
                "one more group",
                finds: [
                    "securityContext.supplementalGroups[1]: pods of Deployment 'web' belong to the group of root; name another [root-groups]"
                ]
            ) { $0.securityContext?.supplementalGroups = [7, 0] },
            CheckCase(
                "the group of a container",
                finds: [
                    "containers[0].securityContext.runAsGroup: container 'app' belongs to the group of root; name another [root-groups]"
                ]
            ) { $0.containers[0].securityContext?.runAsGroup = 0 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: RootGroups()) == test.expected)
    }
}
