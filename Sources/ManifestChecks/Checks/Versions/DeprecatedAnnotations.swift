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
        var findings: [Finding] = []
        func check(_ annotations: OrderedMap<String>?, of declared: DeclaredObject, at path: String) {
            for (key, value) in annotations ?? [:] {
                guard let refusal = InvalidValue.deprecatedAnnotation(key, value, minor: graph.cluster.version?.minor)
                else { continue }
                findings.append(Finding(rule, refusal.reason, in: declared, path: "\(path)[\(key)]"))
            }
        }
        for declared in graph.objects {
            check(declared.object.metadata.annotations, of: declared, at: "metadata.annotations")
            if let (annotations, path) = declared.object.podAnnotations { check(annotations, of: declared, at: path) }
        }
        return findings
    }
}

extension RuleID {
    /// An annotation that has become a field.
    public static let deprecatedAnnotations: RuleID = "deprecated-annotations"
}

extension KubernetesObject {
    /// The annotations of the pods that it makes, and where they stand.
    fileprivate var podAnnotations: (annotations: OrderedMap<String>?, path: String)? {
        switch self {
        case let object as AppsV1.Deployment:
            (object.spec.template.metadata?.annotations, "spec.template.metadata.annotations")
        case let object as AppsV1.StatefulSet:
            (object.spec.template.metadata?.annotations, "spec.template.metadata.annotations")
        case let object as AppsV1.DaemonSet:
            (object.spec.template.metadata?.annotations, "spec.template.metadata.annotations")
        case let object as BatchV1.Job:
            (object.spec.template.metadata?.annotations, "spec.template.metadata.annotations")
        case let object as BatchV1.CronJob:
            (
                object.spec.jobTemplate.spec?.template.metadata?.annotations,
                "spec.jobTemplate.spec.template.metadata.annotations"
            )
        default: nil
        }
    }
}
