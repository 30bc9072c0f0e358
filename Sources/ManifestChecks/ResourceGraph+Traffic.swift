package import KubernetesModel

extension ResourceGraph {
    /// Whether the stack says who talks to whom in the namespace of this pod.
    package func declaresTraffic(of pod: PodReference) -> Bool {
        traffic.declares(in: pod.namespace)
    }

    /// Whether a flow is declared from one of the sources that `isSource` takes to the port of the pod.
    package func hasFlow(
        to pod: PodReference, _ port: CoreV1.ServicePort, where isSource: (TrafficFlow.End) -> Bool
    ) -> Bool {
        let numbers: [Int] =
            switch port.target {
            case .int(let number): [number]
            case .string: pod.ports(at: port.target).map(\.containerPort)
            }
        return traffic.flows(to: TrafficFlow.End(pod)).contains { flow in
            flow.transport == port.transport && numbers.contains(flow.port) && isSource(flow.source)
        }
    }

    /// Whether the stack declares its traffic, and none from the pod to what it is told the address of.
    package func lacksFlow(for dependency: Dependency) -> Bool {
        let pod = pods[dependency.pod]
        guard declaresTraffic(of: pod) else { return false }
        let source = TrafficFlow.End(pod)
        guard let selector = dependency.service.spec.selector, !selector.isEmpty,
            dependency.service.spec.type != .externalName
        else {
            let target = TrafficFlow.End.external(name: dependency.address.service)
            return !traffic.flows(to: target).contains { $0.source == source }
        }
        let targets = podIndex.positions(labelled: selector, in: dependency.service.metadata.namespace)
        guard !targets.isEmpty, !targets.contains(dependency.pod), !dependency.ports.isEmpty else { return false }
        return !targets.contains { target in
            dependency.ports.contains { port in hasFlow(to: pods[target], port) { $0 == source } }
        }
    }

    /// Whether the stack declares its traffic, and none from outside to the port of the pod.
    ///
    /// - Parameter isController: whether the ingress controller counts, and not only clients of the cluster.
    package func lacksFlow(into pod: PodReference, _ port: CoreV1.ServicePort, isController: Bool) -> Bool {
        guard declaresTraffic(of: pod) else { return false }
        return !hasFlow(to: pod, port) { source in
            switch source {
            case .workload, .external: false
            case .ingressController, .pods: isController
            case .addresses, .internet: true
            }
        }
    }
}
