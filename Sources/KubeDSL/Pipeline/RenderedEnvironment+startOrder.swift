package import ManifestChecks

extension RenderedEnvironment {
    /// The workloads in the order in which they can start, by the declared flows: each group needs those before it
    /// alone, and starts together. Workloads that need each other in a circle are of one group.
    ///
    /// Without flows all are of one group. Within a group they come in the order in which they are applied.
    package var startOrder: [[ObjectReference]] {
        let pods = objects.compactMap(PodReference.init)
        let needs = reachableWorkloads(among: pods)
        var waiting = Array(pods.indices)
        var groups: [[ObjectReference]] = []
        while !waiting.isEmpty {
            // Whoever needs only what has started, or what needs it as well.
            let ready = waiting.filter { pod in
                needs[pod].allSatisfy { !waiting.contains($0) || needs[$0].contains(pod) }
            }
            groups.append(ready.map { pods[$0].workload })
            waiting.removeAll(where: Set(ready).contains)
        }
        return groups
    }

    /// For each workload those that its flows lead to, be it by way of others.
    private func reachableWorkloads(among pods: [PodReference]) -> [Set<Int>] {
        let ends = pods.map(TrafficFlow.End.init)
        let targets = ends.map { end in
            let known = Set(flows.filter { $0.source == end }.map(\.target))
            return ends.indices.filter { known.contains(ends[$0]) }
        }
        return pods.indices.map { start in
            var found: Set<Int> = []
            var walk = targets[start]
            while let next = walk.popLast() {
                if found.insert(next).inserted { walk += targets[next] }
            }
            return found
        }
    }
}
