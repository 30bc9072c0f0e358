extension InvalidValue {
    /// Why pods must not choose nodes by this label, or nil: it has got another name.
    package static func deprecatedNodeLabel(_ key: String) -> InvalidValue? {
        guard let successor = successorsOfNodeLabels[key] else { return nil }
        return InvalidValue(
            rule: "deprecated-node-labels",
            reason: "label \(key.quoted) of nodes is given up; write \(successor.quoted)",
            range: 0..<key.utf8.count,
            replacement: successor
        )
    }

    private static let successorsOfNodeLabels = [
        "beta.kubernetes.io/os": "kubernetes.io/os",
        "beta.kubernetes.io/arch": "kubernetes.io/arch",
        "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
        "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
        "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
        "failure-domain.kubernetes.io/zone": "topology.kubernetes.io/zone",
        "failure-domain.kubernetes.io/region": "topology.kubernetes.io/region",
        "node-role.kubernetes.io/master": "node-role.kubernetes.io/control-plane",
    ]
}
