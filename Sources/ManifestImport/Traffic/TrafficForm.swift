import KubeDSL
import KubernetesModel
import ManifestChecks

/// The network policies of the stack's namespace → one `Traffic` with its flows.
struct TrafficForm {
    /// A workload that flows may name.
    struct Side {
        let property: String
        let ports: PortEnumeration?
        let declared: any PodController
    }

    let declaration: ImportedDeclaration
    /// The policies that it stands for, by their place in the input.
    let covered: [Int]

    /// Nil where the flows would render other policies than the input has.
    init?(
        _ policies: [(place: Int, object: ImportedObject)], among workloads: [String: Side], property: String,
        in scope: StackScope
    ) {
        let readers = policies.compactMap { PolicyReader($0.object, in: scope) }
        guard !readers.isEmpty, let flows = FlowOrder.merged(readers.flatMap { [$0.entering, $0.leaving] }) else {
            return nil
        }
        let statements = flows.compactMap { Self.spelling($0, workloads) }
        guard statements.count == flows.count else { return nil }
        let traffic = Traffic {
            return flows.map {
                Flow(from: $0.source.flowEnd, to: $0.target.flowEnd, $0.ports, at: .unwritten)
            }
        }
        let predicted = Self.policies(of: traffic, workloads, in: scope)
        let known = Dictionary(policies.map { ($0.object.name, $0) }) { first, _ in first }
        var covered: [Int] = []
        for node in predicted {
            guard let policy = node.at("metadata", "name")?.text.flatMap({ known[$0] }), policy.object.node == node
            else { return nil }
            covered.append(policy.place)
        }
        self.covered = covered.sorted()
        declaration = ImportedDeclaration(
            property, "Traffic",
            .closure(.token("Traffic"), parameters: nil, statements.map { .expression($0) }), in: "Networking")
    }

    private static func spelling(_ flow: ImportedFlow, _ workloads: [String: Side]) -> SwiftExpression? {
        guard let source = flow.source.source(workloads) else { return nil }
        guard case .workload(let name) = flow.target else {
            return flow.target.foreignTarget(flow.ports).map {
                .call("Flow", SwiftArgument("from", source), SwiftArgument("to", $0))
            }
        }
        guard let target = workloads[name], let enumeration = target.ports else { return nil }
        let ports = flow.ports.compactMap { port in
            let known = enumeration.ports.first { $0.rawValue == port.number && $0.transport == port.transport }
            return known.flatMap { enumeration.port($0.name) }?.spelling
        }
        guard ports.count == flow.ports.count else { return nil }
        return .call(
            "Flow",
            [SwiftArgument("from", source), SwiftArgument("to", .token(target.property))]
                + ports.enumerated().map { SwiftArgument($0.offset == 0 ? "on" : nil, $0.element) })
    }

    /// What the declaration would render beside the workloads.
    private static func policies(
        of traffic: Traffic, _ workloads: [String: Side], in scope: StackScope
    ) -> [ManifestNode] {
        var lowering = Lowering(namespace: scope.namespace, labels: scope.labels)
        for side in workloads.values { side.declared.lower(into: &lowering) }
        traffic.lower(into: &lowering)
        lowering.settleTraffic(in: Cluster(), under: .restricted)
        return lowering.objects.filter { $0.object is NetworkingV1.NetworkPolicy }.map { Prediction.node(of: $0) }
    }
}
