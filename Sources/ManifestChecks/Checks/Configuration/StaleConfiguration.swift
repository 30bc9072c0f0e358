public import KubernetesModel
import KubernetesValues

/// Variables and single files are read once, when the container starts.
package struct StaleConfiguration: Check {
    package let rule = Rule(
        .staleConfiguration, "pods are replaced when the configuration that they read at their start changes",
        why: "pods go on with the old values until something else replaces them",
        remedy: "say what a change does: ConfigMap { … }.onChange(.restart), or .onChange(.newName)",
        severity: .warning, isOptional: true,
        rows: ["CFG-18"],
        wrong: "ConfigMap { key in … }",
        right: "ConfigMap { key in … }.onChange(.restart)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let maps = Dictionary(
            graph.all(CoreV1.ConfigMap.self).map { map, declared in
                (ObjectReference(map), (map, declared))
            }, uniquingKeysWith: { first, _ in first })
        let known = Set(maps.keys.map { "checksum/\($0.name)" })
        return zip(graph.pods, graph.configurationUses).filter(\.0.isLongRunning).flatMap { pod, uses in
            let checksums = pod.annotations.keys.filter { $0.hasBytes(of: "checksum") }
            // Of another tool's, nobody knows what they are of.
            let isForeign = checksums.contains { !known.contains($0) }
            return uses.compactMap { use in
                guard !isForeign, !checksums.contains("checksum/\(use.source.name)"),
                    let (map, declared) = maps[use.source], map.immutable != true,
                    let place = use.places.first(where: { isReadOnce($0, by: pod) })
                else { return Finding?.none }
                return Finding(
                    rule, "\(pod.workload) goes on with the old values when ConfigMap '\(use.source.name)' changes",
                    in: pod.declared, path: place.path,
                    notes: [Finding.Note("it is declared here", at: declared.declaration)])
            }
        }
    }

    /// The kubelet keeps the files of a mounted volume up to date, but for those that are mounted one by one.
    private func isReadOnce(_ place: ConfigurationUse.Place, by pod: PodReference) -> Bool {
        guard let index = place.volume else { return true }
        guard let volume = pod.spec.volumes?[index] else { return false }
        return pod.containers.contains { container in
            (container.container.volumeMounts ?? []).contains { $0.name == volume.name && $0.subPath != nil }
        }
    }
}

extension RuleID {
    /// Configuration whose change reaches no running pod.
    public static let staleConfiguration: RuleID = "stale-configuration"
}
