import KubernetesModel
import ManifestChecks
import Testing

@Suite struct MissingNamespacesTests {
    static let cases = [
        CheckCase("an object in its namespace", objects: [.deployment()]),
        CheckCase("an object of the cluster", objects: [RbacV1.ClusterRole(metadata: MetaV1.ObjectMeta(name: "a"))]),
        CheckCase(
            "an object in no namespace",
            finds: [
                ": ConfigMap 'a' stands in no namespace; declare one beside it with Namespace(\"…\")"
                    + " [missing-namespaces]"
            ],
            objects: [CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "a"))]),
        CheckCase(
            "an object of the cluster in a namespace",
            finds: [
                "metadata.namespace: ClusterRole 'a' belongs to the cluster and must not name namespace 'shop'"
                    + " [missing-namespaces]"
            ],
            objects: [RbacV1.ClusterRole(metadata: .named("a"))]),
    ]

    @Test("namespaced objects have a namespace, and no others", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: MissingNamespaces()) == test.expected)
    }
}
