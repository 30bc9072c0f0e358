import ImportedManifests
import KubeDSL
import TestSupport
import Testing

/// The API's own schemas judge what the imported stacks render, which is most of what the DSL can declare.
@Suite struct SchemaTests {
    private static let declared = [
        "ClusterRole", "ClusterRoleBinding", "ConfigMap", "CronJob", "DaemonSet", "Deployment",
        "HorizontalPodAutoscaler",
        "Ingress", "Job", "LimitRange", "Namespace", "NetworkPolicy", "PersistentVolumeClaim", "PodDisruptionBudget",
        "PriorityClass", "ResourceQuota", "Role", "RoleBinding", "Service", "ServiceAccount", "StatefulSet",
        "StorageClass",
    ]

    @Test(.enabled(if: SchemaOracle.isHere, "make test installs it"), arguments: ["1.33", "1.37"])
    func `accept what declarations of every kind render`(version: String) throws {
        var manifests: [String: String] = [:]
        var kinds: Set<String> = []
        for entry in ImportedStacks.all {
            var rendered = try #require(entry.render().first)
            // The API's schemas know nothing of others' kinds.
            rendered.objects.removeAll { $0.object is RawObject }
            guard !rendered.objects.isEmpty else { continue }
            kinds.formUnion(rendered.objects.map(\.object.groupVersionKind.kind))
            manifests[entry.name] = rendered.yaml()
        }
        #expect(Self.declared.filter { !kinds.contains($0) } == [])
        #expect(try SchemaOracle.refusals(of: manifests, version: version) == [])
    }
}
