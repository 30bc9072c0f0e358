public import KubernetesModel

extension RuleID {
    /// A claim template that no container mounts, or that a volume hides.
    public static let unmountedClaimTemplates: RuleID = "unmounted-claim-templates"
}

/// The claims that a StatefulSet makes for its pods are mounted in them.
package struct UnmountedClaimTemplates: Check {
    package let rule = Rule(
        .unmountedClaimTemplates, "each claim template of a StatefulSet is mounted and has a name of its own",
        why: "storage is paid for and not used, while the data goes to the container's own disk",
        remedy: "mount the volume by the template's name",
        rows: ["WKL-15"],
        wrong: "volumeClaimTemplates: [data], and no volume mount 'data'",
        right: ".storage(\"/data\", ClaimTemplate(\"data\", size: .gibibytes(1)))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.flatMap { pod in
            guard let set = pod.declared.object as? AppsV1.StatefulSet else { return [Finding]() }
            let used = Set(pod.containers.flatMap(\.volumeNames))
            let volumes = Set((pod.spec.volumes ?? []).map(\.name))
            return (set.spec.volumeClaimTemplates ?? []).enumerated().compactMap { index, template in
                let name = template.metadata?.name ?? ""
                let problem =
                    if volumes.contains(name) {
                        "hides the volume of the same name"
                    } else if !used.contains(name) {
                        "is mounted by no container"
                    } else {
                        ""
                    }
                guard !problem.isEmpty else { return nil }
                return Finding(
                    rule, "claim template '\(name)' of \(pod.workload) \(problem)", in: pod.declared,
                    path: "spec.volumeClaimTemplates[\(index)]")
            }
        }
    }
}
