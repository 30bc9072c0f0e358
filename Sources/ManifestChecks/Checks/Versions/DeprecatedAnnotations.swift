public import KubernetesModel

/// Before a field is stable it is an annotation, which nobody reads any more once the field is there.
package struct DeprecatedAnnotations: Check {
    package let rule = Rule(
        "deprecated-annotations", "no object says by annotation what has become a field",
        why: "nobody reads the annotation any more",
        remedy: "write the field",
        rows: ["VER-05"],
        wrong: ".podAnnotations([\"seccomp.security.alpha.kubernetes.io/pod\": \"runtime/default\"])",
        right: "seccompProfile: .init(type: .runtimeDefault)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        func check(_ annotations: OrderedMap<String>?, of declared: DeclaredObject, at path: String) {
            for key in annotations?.keys ?? [] {
                guard let field = Self.fields[key] ?? Self.prefixes.first(where: { key.hasPrefix($0.prefix) })?.field
                else { continue }
                findings.append(
                    Finding(
                        rule, "annotation '\(key)' is given up; write \(field)", in: declared, path: "\(path)[\(key)]"))
            }
        }
        for declared in graph.objects {
            check(declared.object.metadata.annotations, of: declared, at: "metadata.annotations")
            if let (annotations, path) = declared.object.podAnnotations { check(annotations, of: declared, at: path) }
        }
        return findings
    }

    private static let fields = [
        "seccomp.security.alpha.kubernetes.io/pod": "securityContext.seccompProfile",
        "volume.beta.kubernetes.io/storage-class": "storageClassName",
        "volume.beta.kubernetes.io/mount-options": "mountOptions",
        "scheduler.alpha.kubernetes.io/critical-pod": "priorityClassName",
        "scheduler.alpha.kubernetes.io/affinity": "affinity",
        "scheduler.alpha.kubernetes.io/tolerations": "tolerations",
        "service.alpha.kubernetes.io/tolerate-unready-endpoints": "publishNotReadyAddresses",
        "service.kubernetes.io/topology-aware-hints": "trafficDistribution",
        "pod.beta.kubernetes.io/hostname": "hostname",
        "pod.beta.kubernetes.io/subdomain": "subdomain",
    ]

    private static let prefixes = [
        (prefix: "container.seccomp.security.alpha.kubernetes.io/", field: "securityContext.seccompProfile"),
        (prefix: "container.apparmor.security.beta.kubernetes.io/", field: "securityContext.appArmorProfile"),
    ]
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
