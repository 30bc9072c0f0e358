extension InvalidValue {
    /// Why an object must not say by this annotation what has become a field, or nil: nobody reads it any more.
    ///
    /// - Parameters:
    ///   - value: of the annotation; nil where it is not known.
    ///   - minor: the cluster's minor version; nil where it is not known.
    package static func deprecatedAnnotation(_ key: String, _ value: String?, minor: Int? = nil) -> InvalidValue? {
        // Google's controller reads the annotation alone.
        if key == "kubernetes.io/ingress.class", ["gce", "gce-internal"].contains(value) { return nil }
        if key.hasPrefix(appArmor), let minor, minor < 30 { return nil }
        let prefixed = annotationPrefixesOfFields.first { key.hasPrefix($0.prefix) }
        guard let field = annotationsOfFields[key] ?? prefixed?.field else { return nil }
        return InvalidValue(
            rule: "deprecated-annotations",
            reason: "annotation \(key.quoted) is given up; write \(field.quoted)",
            range: 0..<key.utf8.count
        )
    }

    private static let annotationsOfFields = [
        "kubernetes.io/ingress.class": "ingressClassName",
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

    private static let annotationPrefixesOfFields = [
        (prefix: "container.seccomp.security.alpha.kubernetes.io/", field: "securityContext.seccompProfile"),
        (prefix: appArmor, field: "securityContext.appArmorProfile"),
    ]

    /// A field since Kubernetes 1.30.
    private static let appArmor = "container.apparmor.security.beta.kubernetes.io/"
}
