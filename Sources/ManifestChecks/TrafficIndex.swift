/// The declared connections of an environment, by who takes part in them: a walk over all of them for each pod would
/// cost a large stack quadratic time. No namespace and an empty one are the same.
package struct TrafficIndex: Sendable {
    package let flows: [TrafficFlow]
    private var namespaces: Set<String> = []
    /// By the text of their target.
    private var byTarget: [String: [TrafficFlow]] = [:]

    package init(_ flows: [TrafficFlow] = []) {
        self.flows = flows
        for flow in flows {
            for case .workload(_, let namespace) in [flow.source, flow.target] { namespaces.insert(namespace ?? "") }
            if let target = Self.text(of: flow.target) { byTarget[target, default: []].append(flow) }
        }
    }

    /// Whether a workload of the namespace takes part in one.
    package func declares(in namespace: String?) -> Bool { namespaces.contains(namespace ?? "") }

    /// The connections that a workload or an external system takes.
    package func flows(to target: TrafficFlow.End) -> [TrafficFlow] {
        Self.text(of: target).flatMap { byTarget[$0] } ?? []
    }

    // A text, for a type of keys of its own costs each process a search.

    private static func text(of end: TrafficFlow.End) -> String? {
        switch end {
        case .workload(let name, let namespace): "\(namespace ?? "")/\(name)"
        case .external(let name): "external \(name)"
        case .ingressController, .pods, .addresses, .internet: nil
        }
    }
}
