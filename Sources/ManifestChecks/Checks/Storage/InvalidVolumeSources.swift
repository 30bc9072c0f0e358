import KubernetesModel

/// The API server refuses a volume with several sources, and makes an empty directory of one with none.
package struct InvalidVolumeSources: PodCheck {
    package let rule = Rule(
        "invalid-volume-sources", "a volume has exactly one source",
        why: "the API server refuses the pod; without a source the volume is an empty directory",
        remedy: "name one source",
        rows: ["VOL-03"],
        wrong: ".init(name: \"data\")",
        right: ".init(name: \"data\", emptyDir: .init())")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard case .mapping(let fields) = ManifestNode(volume) else { return nil }
            let sources = fields.keys.filter { $0 != "name" }
            guard sources.count != 1 else { return nil }
            let problem = sources.isEmpty ? "no source" : "sources '\(sources.joined(separator: "' and '"))'"
            return pod.flaw("volume '\(volume.name)' has \(problem); one is needed", "volumes[\(index)]")
        }
    }
}
