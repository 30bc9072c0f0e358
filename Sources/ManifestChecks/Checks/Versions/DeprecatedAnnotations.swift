public import KubernetesModel
import KubernetesValues

/// Before a field is stable it is an annotation, which nobody reads any more once the field is there.
package struct DeprecatedAnnotations: Check {
    package let rule = Rule(
        .deprecatedAnnotations, "no object says by annotation what has become a field",
        why: "nobody reads the annotation any more",
        remedy: "write the field",
        rows: ["VER-05", "ING-22"],
        wrong: ".podAnnotations([\"seccomp.security.alpha.kubernetes.io/pod\": \"runtime/default\"])",
        right: "seccompProfile: .init(type: .runtimeDefault)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let minor = graph.cluster.version?.minor
        let known = graph.metadataKeys.annotations.filter {
            InvalidValue.deprecatedAnnotation($0, nil, minor: minor) != nil
        }
        guard !known.isEmpty else { return [] }
        var findings: [Finding] = []
        func check(
            _ annotations: OrderedMap<String>, of declared: DeclaredObject, at path: @autoclosure () -> String
        ) {
            for (key, value) in annotations where known.contains(key) {
                guard let refusal = InvalidValue.deprecatedAnnotation(key, value, minor: minor) else { continue }
                findings.append(Finding(rule, refusal.reason, in: declared, path: "\(path())[\(key)]"))
            }
        }
        for declared in graph.objects {
            check(declared.object.metadata.annotations ?? [:], of: declared, at: "metadata.annotations")
        }
        for pod in graph.pods where !pod.isBare {
            check(pod.annotations, of: pod.declared, at: "\(pod.metadataPath).annotations")
        }
        return findings
    }
}

extension RuleID {
    /// An annotation that has become a field.
    public static let deprecatedAnnotations: RuleID = "deprecated-annotations"
}
