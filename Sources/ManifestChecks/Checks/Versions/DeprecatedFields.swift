public import KubernetesModel

/// Kubernetes keeps old names of fields for a while and then drops them.
package struct DeprecatedFields: PodCheck {
    package let rule = Rule(
        .deprecatedFields, "no object uses a field or kind of volume that Kubernetes has given up",
        why: "the field is ignored, or its volumes cannot be mounted any more",
        remedy: "use what has taken its place",
        rows: ["VER-04", "VER-06"],
        linters: ["kube-linter deprecated-service-account-field"],
        wrong: "serviceAccount: \"backend\"",
        right: "serviceAccountName: \"backend\"")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        if pod.spec.serviceAccount != nil {
            flaws.append(pod.flaw("field 'serviceAccount' is given up; write serviceAccountName", "serviceAccount"))
        }
        for (index, volume) in (pod.spec.volumes ?? []).enumerated() {
            guard let kind = volume.deprecatedKind else { continue }
            flaws.append(
                pod.flaw(
                    "volume '\(volume.name)' is of kind '\(kind)', which is given up; use a claim",
                    "volumes[\(index)].\(kind)"))
        }
        return flaws
    }
}

extension RuleID {
    /// A field or kind of volume that Kubernetes has given up.
    public static let deprecatedFields: RuleID = "deprecated-fields"
}

extension CoreV1.Volume {
    /// The source, if Kubernetes has given it up.
    fileprivate var deprecatedKind: String? {
        if gitRepo != nil { return "gitRepo" }
        if flocker != nil { return "flocker" }
        if glusterfs != nil { return "glusterfs" }
        if photonPersistentDisk != nil { return "photonPersistentDisk" }
        if storageos != nil { return "storageos" }
        if scaleIO != nil { return "scaleIO" }
        if quobyte != nil { return "quobyte" }
        return nil
    }
}
