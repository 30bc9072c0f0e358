import KubeDSL
import KubernetesModel

/// The labels of a namespace that say what the cluster demands of its pods → `PodSecurity`.
struct PodSecurityForm {
    let value: PodSecurity
    /// Nil for the *restricted* standard alone, which needs no word.
    let spelling: SwiftExpression?

    init(_ labels: OrderedMap<String>) {
        func level(_ mode: String) -> PodSecurity.Level? {
            labels["pod-security.kubernetes.io/\(mode)"].flatMap(PodSecurity.Level.init)
        }
        var value: PodSecurity
        let base: SwiftExpression
        switch level("enforce") {
        case .restricted: (value, base) = (.restricted, .token(".restricted"))
        case .baseline: (value, base) = (.baseline(because: Reason.text), Reason.call(".baseline"))
        case .privileged: (value, base) = (.privileged(because: Reason.text), Reason.call(".privileged"))
        case nil: (value, base) = (.clusterDefault(because: Reason.text), Reason.call(".clusterDefault"))
        }
        var modifiers: [SwiftExpression] = []
        if let audited = level("audit") {
            value = value.auditing(audited)
            modifiers.append(.call("auditing", SwiftArgument(nil, .token(".\(audited)"))))
        }
        if let warned = level("warn") {
            value = value.warning(warned)
            modifiers.append(.call("warning", SwiftArgument(nil, .token(".\(warned)"))))
        }
        self.value = value
        spelling = value == .restricted ? nil : .inline(base, modifiers)
    }
}
