public import KubernetesModel

extension RuleID {
    /// A utilization target without the request that it is a share of.
    public static let unmeasurableUtilization: RuleID = "unmeasurable-utilization"
}

/// A target in percent is a share of what the containers request: each of them must request it.
package struct UnmeasurableUtilization: Check {
    package let rule = Rule(
        .unmeasurableUtilization, "a utilization target has requests of all containers that it is a share of",
        why: "the autoscaler measures <unknown> and never scales",
        remedy: "give every container of the pod a request of the resource, sidecars too",
        rows: ["HPA-09"],
        wrong: ".autoscaled(min: 2, max: 5, .memory(80)) where a container requests no memory",
        right: "Resources(cpu: .millicores(250), memory: .mebibytes(256))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let defaults = LimitDefaults(graph)
        return graph.autoscalers.flatMap { autoscaler in
            guard let pod = graph.pod(of: autoscaler.target) else { return [Finding]() }
            return autoscaler.metrics.enumerated().compactMap { index, metric in
                guard let (resource, container) = metric.share,
                    pod.spec.resources?.provides(resource) != true,
                    !defaults.requests(resource, in: pod.namespace)
                else { return nil }
                let containers = pod.runningContainers.map(\.container).filter {
                    container == nil || $0.name == container
                }
                guard let lacking = containers.first(where: { $0.resources?.provides(resource) != true }) else {
                    return nil
                }
                return Finding(
                    rule,
                    "\(ObjectReference(autoscaler.declared.object)) measures \(resource) in percent of requests, "
                        + "but container '\(lacking.name)' requests none",
                    in: autoscaler.declared, path: "spec.metrics[\(index)]",
                    notes: [Finding.Note("the container is of \(pod.workload)", at: pod.declared.declaration)])
            }
        }
    }
}

extension AutoscalingV2.MetricSpec {
    /// The resource whose requests it is a share of, and the container when it is of one.
    fileprivate var share: (resource: String, container: String?)? {
        if let resource, resource.target.type == .utilization { return (resource.name, nil) }
        if let containerResource, containerResource.target.type == .utilization {
            return (containerResource.name, containerResource.container)
        }
        return nil
    }
}

extension CoreV1.ResourceRequirements {
    /// A limit without a request is the request as well.
    fileprivate func provides(_ resource: String) -> Bool { requests?[resource] != nil || limits?[resource] != nil }
}
