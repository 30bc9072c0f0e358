import KubeDSL
import KubernetesModel

/// Who reaches a Service, and how → `ServiceType`.
struct ServiceTypeForm {
    let value: ServiceType
    /// Nil for what a Service is without a word: reached inside the cluster only.
    let spelling: SwiftExpression?
    /// Whether the `.headless` of a StatefulSet, which has no modifiers, says all of it.
    let isGoverning: Bool

    /// Nil for a type that no workload's Service has.
    init?(_ spec: ManifestNode) {
        guard let (type, base) = Self.type(spec) else { return nil }
        var value = type
        var modifiers: [SwiftExpression] = []
        if spec["sessionAffinity"]?.text == "ClientIP" {
            let timeout = spec.at("sessionAffinityConfig", "clientIP", "timeoutSeconds")?.seconds
            value = value.affinity(.clientIP(timeout: timeout.map { Seconds($0) }))
            let arguments = timeout.map { [SwiftArgument("timeout", .seconds($0))] } ?? []
            modifiers.append(.call("affinity", SwiftArgument(nil, .call(".clientIP", arguments))))
        }
        if let policy = spec["internalTrafficPolicy"]?.text.flatMap(CoreV1.ServiceInternalTrafficPolicy.init) {
            value = value.internalTrafficPolicy(policy)
            modifiers.append(.call("internalTrafficPolicy", SwiftArgument(nil, .token(".\(policy)"))))
        }
        if spec["publishNotReadyAddresses"] == .boolean(true) {
            value = value.publishingNotReadyAddresses()
            modifiers.append(Self.publishing)
        }
        self.value = value
        let others = modifiers.filter { $0 != Self.publishing }
        isGoverning = type.isHeadless && others.isEmpty
        spelling = modifiers.isEmpty && base == .token(".clusterIP") ? nil : .inline(base, modifiers)
    }

    private static let publishing = SwiftExpression.call("publishingNotReadyAddresses")

    private static func type(_ spec: ManifestNode) -> (value: ServiceType, spelling: SwiftExpression)? {
        let text = spec["externalTrafficPolicy"]?.text
        let policy = text.flatMap(CoreV1.ServiceExternalTrafficPolicy.init(rawValue:))
        let policyArgument = policy.map { [SwiftArgument("externalTrafficPolicy", .token(".\($0)"))] } ?? []
        switch spec["type"]?.text {
        case "ClusterIP" where spec["clusterIP"]?.text == "None": return (.headless, .token(".headless"))
        case "ClusterIP": return (.clusterIP, .token(".clusterIP"))
        case "NodePort":
            let port = spec["ports"]?[0]?["nodePort"]?.integer.flatMap { UInt16(exactly: $0) }
            let number = port.map { [SwiftArgument(nil, .token("\($0)"))] } ?? []
            return (
                .nodePort(port, externalTrafficPolicy: policy), .call(".nodePort", number + policyArgument)
            )
        case "LoadBalancer":
            let name = spec["loadBalancerClass"]?.text
            let ranges = spec["loadBalancerSourceRanges"]?.words ?? []
            var allocates: Bool?
            if case .boolean(let value) = spec["allocateLoadBalancerNodePorts"] { allocates = value }
            let arguments =
                policyArgument + (name.map { [SwiftArgument("class", .text($0))] } ?? [])
                + (ranges.isEmpty ? [] : [SwiftArgument("sourceRanges", .array(ranges.map { .text($0) }))])
                + (allocates.map { [SwiftArgument("allocatesNodePorts", .token("\($0)"))] } ?? [])
            return (
                .loadBalancer(
                    externalTrafficPolicy: policy, class: name, sourceRanges: ranges, allocatesNodePorts: allocates),
                .call(".loadBalancer", arguments)
            )
        default: return nil
        }
    }
}
