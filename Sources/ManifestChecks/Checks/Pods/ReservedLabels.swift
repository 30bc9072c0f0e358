public import KubernetesModel

/// Labels under kubernetes.io are Kubernetes' own; one that it does not know is a misspelling or will clash.
package struct ReservedLabels: Check {
    package let rule = Rule(
        .reservedLabels, "labels under the prefixes of Kubernetes are ones that it defines",
        why: "nobody reads a misspelt one, and a later Kubernetes may give it a meaning",
        remedy: "use the documented label, or a prefix of your own",
        severity: .warning,
        rows: ["SYN-22"],
        wrong: ".labels([\"app.kubernetes.io/partof\": \"shop\"])",
        right: ".labels([\"app.kubernetes.io/part-of\": \"shop\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let unknown = graph.metadataKeys.labels.filter(Self.isUnknown)
        guard !unknown.isEmpty else { return [] }
        var findings: [Finding] = []
        func check(_ labels: OrderedMap<String>, of declared: DeclaredObject, at path: @autoclosure () -> String) {
            for key in labels.keys where unknown.contains(key) {
                findings.append(
                    Finding(
                        rule, "label '\(key)' has a prefix of Kubernetes, which does not define it", in: declared,
                        path: "\(path())[\(key)]"))
            }
        }
        for declared in graph.objects {
            check(declared.object.metadata.labels ?? [:], of: declared, at: "metadata.labels")
        }
        for pod in graph.pods where !pod.isBare {
            check(pod.labels, of: pod.declared, at: "\(pod.metadataPath).labels")
        }
        return findings
    }

    private static func isUnknown(_ key: String) -> Bool {
        guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let prefix = String(key[..<slash])
        let name = String(key[key.index(after: slash)...])
        return known[prefix].map { !$0.contains(name) } ?? false
    }

    /// The prefixes of which every label is known, with the labels.
    private static let known: [String: Set<String>] = [
        "app.kubernetes.io": ["name", "instance", "version", "component", "part-of", "managed-by", "created-by"],
        "pod-security.kubernetes.io": [
            "enforce", "enforce-version", "audit", "audit-version", "warn", "warn-version",
        ],
        "topology.kubernetes.io": ["region", "zone"],
        "kubernetes.io": [
            "arch", "os", "hostname", "metadata.name", "service-name", "cluster-service", "bootstrapping",
        ],
        "k8s.io": [],
    ]
}

extension RuleID {
    /// A label under a prefix of Kubernetes that it does not define.
    public static let reservedLabels: RuleID = "reserved-labels"
}
