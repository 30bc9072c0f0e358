internal import KubernetesValues
internal import ManifestChecks

/// What the pods of an environment take together at one scale.
struct StackDemand {
    /// How many run at once, without Jobs at the smallest scale.
    var pods = 0
    var requests = PodDemand.none
    var limits = PodDemand.none
}

extension GuideFacts {
    /// - Parameter count: how many pods of each workload there are.
    func demand(_ count: (WorkloadDemand) -> Int) -> StackDemand {
        WorkloadDemand.all(in: graph).reduce(into: StackDemand()) { total, demand in
            let pods = count(demand)
            total.pods += pods
            total.requests += demand.each * pods
            total.limits += demand.limits * pods
        }
    }
}
