import KubeDSL
import KubernetesModel

/// A rule of a network policy as a flow: who, to whom, on which ports.
struct ImportedFlow: Hashable {
    let source: End
    let target: End
    let ports: [FlowPort]

    /// One side of it.
    enum End: Hashable {
        case workload(String)
        case ingressController
        case pods(namespace: String, labels: [Label])
        case addresses([String])
        case `public`
        case anywhere
    }

    struct Label: Hashable {
        let key: String
        let value: String
    }
}

extension ImportedFlow.End {
    var flowEnd: FlowEnd {
        switch self {
        case .workload(let name): FlowEnd(.workload(name))
        case .ingressController: FlowEnd(.ingressController(labels: [:]))
        case .pods(let namespace, let labels): FlowEnd(.pods(namespace: namespace, labels: Self.map(labels)))
        case .addresses(let networks): FlowEnd(.addresses(.listed(networks)))
        case .public: FlowEnd(.addresses(.public))
        case .anywhere: FlowEnd(.anywhere)
        }
    }

    /// As a `Flow` names who opens the connections; nil for who only takes them.
    func source(_ workloads: [String: TrafficForm.Side]) -> SwiftExpression? {
        switch self {
        case .workload(let name): workloads[name].map { .token($0.property) }
        case .ingressController: .token(".ingressController")
        case .pods: .call(".pods", podArguments)
        case .addresses(let networks): .call(".addresses", networks.map { SwiftArgument(nil, .text($0)) })
        case .public: nil
        case .anywhere: .token(".anywhere")
        }
    }

    /// As a `Flow` names who takes the connections outside of the stack; nil for those that it cannot name, and for
    /// ports of several transports.
    func foreignTarget(_ ports: [FlowPort]) -> SwiftExpression? {
        guard let first = ports.first, ports.allSatisfy({ $0.transport == first.transport }) else { return nil }
        func numbers(_ label: String?) -> [SwiftArgument] {
            ports.enumerated().map { SwiftArgument($0.offset == 0 ? label : nil, .token("\($0.element.number)")) }
                + (first.transport == .tcp ? [] : [SwiftArgument("transport", .token(".\(first.transport)"))])
        }
        switch self {
        case .public: return .call(".internet", numbers(nil))
        case .addresses(let networks) where networks.count == 1:
            return .call(".addresses", [SwiftArgument(nil, .text(networks[0]))] + numbers("on"))
        case .pods: return .call(".pods", podArguments + numbers("on"))
        default: return nil
        }
    }

    private var podArguments: [SwiftArgument] {
        guard case .pods(let namespace, let labels) = self else { return [] }
        return [SwiftArgument("inNamespace", .text(namespace))]
            + (labels.isEmpty ? [] : [SwiftArgument("labels", .dictionary(Self.map(labels)))])
    }

    private static func map(_ labels: [ImportedFlow.Label]) -> OrderedMap<String> {
        OrderedMap(labels.map { (key: $0.key, value: $0.value) })
    }
}
