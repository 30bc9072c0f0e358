public import KubernetesModel

/// A cluster drops fields that it does not know, or refuses the object.
package struct UnavailableFields: Check {
    package let rule = Rule(
        .unavailableFields, "objects use only kinds and fields that their cluster's version has",
        why: "the API server drops the field without a word, or refuses the object",
        remedy: "drop the field, or raise the version of the cluster",
        rows: ["VER-01", "VER-03", "POD-24"],
        wrong: "Cluster(version: .v1_28) with sleep in a preStop hook",
        right: "Cluster(version: .v1_29)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard let version = graph.cluster.version else { return [] }
        // What is as old as the oldest version that is known may well be older.
        let minor = max(version.minor, Availability.earliest)
        return graph.objects.flatMap { declared -> [Finding] in
            let kind = declared.object.groupVersionKind
            let since = Availability.since(kind)
            if since > minor {
                return [
                    Finding(
                        rule,
                        "\(kind.kind) of '\(kind.apiVersion)' needs Kubernetes 1.\(since), and the cluster has \(version)",
                        in: declared)
                ]
            }
            guard let availability = Availability(kind) else { return [] }
            var walk = Walk(version: minor)
            walk.visit(node(of: declared.object), availability, at: "")
            return walk.found.map { path, problem in
                Finding(rule, "field '\(path)' \(problem), and the cluster has \(version)", in: declared, path: path)
            }
        } + graph.pods.flatMap { sidecars(of: $0, version) }
    }

    /// The walk through an object, along what came after the earliest version.
    private struct Walk {
        let version: Int
        var found: [(path: String, problem: String)] = []

        mutating func visit(_ node: ManifestNode, _ availability: Availability, at path: String) {
            switch node {
            case .mapping(let fields):
                for (key, value) in fields {
                    let field = path.isEmpty ? key : "\(path).\(key)"
                    let since = availability.since(key)
                    if since > version {
                        found.append((field, "needs Kubernetes 1.\(since)"))
                    } else if let last = availability.last(key), last < version {
                        found.append((field, "is gone since Kubernetes 1.\(last + 1)"))
                    } else if let part = availability.step(into: key) {
                        visit(value, part, at: field)
                    }
                }
            case .sequence(let items):
                for (index, item) in items.enumerated() { visit(item, availability, at: "\(path)[\(index)]") }
            default: return
            }
        }
    }

    private func node(of object: any KubernetesObject) -> ManifestNode { ManifestNode(object) }

    /// The field is older than what it can hold: before 1.29 an init container always runs to its end.
    private func sidecars(of pod: PodReference, _ version: KubernetesVersion) -> [Finding] {
        guard version < .v1_29 else { return [] }
        return pod.containers.filter(\.isSidecar).map { container in
            let flaw = container.flaw(
                "sidecar '\(container.name)' needs Kubernetes 1.29, and the cluster has \(version)", "restartPolicy")
            return Finding(rule, flaw, of: pod)
        }
    }
}

extension RuleID {
    /// A kind or field that the cluster's version does not have.
    public static let unavailableFields: RuleID = "unavailable-fields"
}
