/// Flows in one order that each policy's order of rules is part of.
enum FlowOrder {
    /// Nil where two policies contradict each other.
    static func merged(_ chains: [[ImportedFlow]]) -> [ImportedFlow]? {
        var flows: [ImportedFlow] = []
        var places: [ImportedFlow: Int] = [:]
        for flow in chains.joined() where places[flow] == nil {
            places[flow] = flows.count
            flows.append(flow)
        }
        var followers: [[Int]] = flows.map { _ in [] }
        var waitingFor = flows.map { _ in 0 }
        for chain in chains {
            for (first, second) in zip(chain, chain.dropFirst()) {
                guard let first = places[first], let second = places[second] else { continue }
                followers[first].append(second)
                waitingFor[second] += 1
            }
        }
        var ready = waitingFor.indices.filter { waitingFor[$0] == 0 }.reversed() as [Int]
        var order: [ImportedFlow] = []
        while let next = ready.popLast() {
            order.append(flows[next])
            for follower in followers[next] {
                waitingFor[follower] -= 1
                if waitingFor[follower] == 0 { ready.append(follower) }
            }
        }
        return order.count == flows.count ? order : nil
    }
}
