public import KubernetesModel
import KubernetesValues

/// A migration of another version than the application changes tables that the application does not know.
package struct MixedImageVersions: Check {
    package let rule = Rule(
        .mixedImageVersions, "init containers and Jobs run the version of an image that the application runs",
        why: "a migration of another version leaves tables that the application does not know",
        remedy: "share one Image value",
        severity: .warning,
        rows: ["IMG-07", "JOB-13"],
        wrong: "InitContainer(\"migrate\", image: \"app:1.0\") beside Container(\"app\", image: \"app:1.1\")",
        right: "one Image value for both")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard graph.pods.contains(where: { $0.isOfJob || $0.containers.contains(where: \.runsBefore) }) else {
            return []
        }
        var running: [String: [String: ObjectReference]] = [:]
        func key(_ pod: PodReference, _ image: ImageReference) -> String {
            "\(pod.namespace ?? "")/\(image.registry ?? "")/\(image.repository)"
        }
        for pod in graph.pods where pod.isLongRunning {
            for container in pod.containers where !container.runsBefore {
                guard let image = container.image else { continue }
                running[key(pod, image), default: [:]][image.version] = pod.workload
            }
        }
        return graph.pods.flatMap { pod in
            pod.containers.compactMap { container in
                guard container.runsBefore || pod.isOfJob, let image = container.image,
                    let versions = running[key(pod, image)],
                    versions[image.version] == nil, let other = versions.min(by: { $0.key < $1.key })
                else { return Finding?.none }
                let flaw = container.flaw(
                    "container '\(container.name)' runs version '\(image.version)' of '\(image.repository)', and \(other.value) "
                        + "runs '\(other.key)'", "image",
                    notes: graph[other.value].map { [Finding.Note("the other one", at: $0.declaration)] } ?? [])
                return Finding(rule, flaw, of: pod)
            }
        }
    }
}

extension RuleID {
    /// A migration of another version than the application.
    public static let mixedImageVersions: RuleID = "mixed-image-versions"
}

extension ImageReference {
    /// What tells it from other images of its repository.
    fileprivate var version: String { digest ?? tag ?? "latest" }
}
