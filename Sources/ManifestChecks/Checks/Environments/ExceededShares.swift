public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// Requests beyond the environment's share of another one's.
    public static let exceededShares: RuleID = "exceeded-shares"
}

/// What a small environment takes is a share of what production takes, where the stack says so.
package struct ExceededShares: Check {
    package let rule = Rule(
        .exceededShares, "the requests of an environment stay within its share of another environment's",
        why: "an environment to try things in costs as much as the one that earns the money",
        remedy: "lower the requests or the replicas of the smaller environment, or raise its share",
        scope: .environments, rows: ["RES-17", "RES-19"],
        wrong: "Cluster(share: ResourceShare(percent: 25, of: \"prod\")) with half of production's requests",
        right: "the same share with a fifth of production's requests")

    package init() {}

    /// A share of nothing shows in one environment by itself, even where the stack has no other.
    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard let share = graph.cluster.share, !graph.siblings.isEmpty,
            !graph.siblings.contains(share.environment)
        else { return [] }
        let known = graph.siblings.map { "'\($0)'" }.joined(separator: ", ")
        return [
            Finding(
                rule,
                "environment '\(graph.environment)' has a share of '\(share.environment)'; the stack has \(known)")
        ]
    }

    package func findings(across graphs: [ResourceGraph]) -> [Finding] {
        graphs.flatMap { graph -> [Finding] in
            guard let share = graph.cluster.share,
                let other = graphs.first(where: { $0.environment == share.environment })
            else { return [] }
            let (own, whole) = (WorkloadDemand.all(in: graph), WorkloadDemand.all(in: other))
            return [
                problem("cpu", own, whole, share, graph, .millicores(0), +) { $0.cpu * $1 },
                problem("memory", own, whole, share, graph, .bytes(0), +) { $0.memory * $1 },
            ].compactMap { $0 }
        }
    }

    private func problem<Amount: Comparable & CustomStringConvertible>(
        _ resource: String, _ own: [WorkloadDemand], _ whole: [WorkloadDemand], _ share: ResourceShare,
        _ graph: ResourceGraph, _ zero: Amount, _ sum: (Amount, Amount) -> Amount, _ amount: (PodDemand, Int) -> Amount
    ) -> Finding? {
        let taken = own.reduce(zero) { sum($0, amount($1.each, $1.minimum)) }
        let all = whole.reduce(zero) { sum($0, amount($1.each, $1.minimum)) }
        // Both sides times a hundred, to stay with whole numbers.
        let scaledTaken = own.reduce(zero) { sum($0, amount($1.each, $1.minimum * 100)) }
        let scaledAll = whole.reduce(zero) { sum($0, amount($1.each, $1.minimum * share.percent)) }
        guard scaledTaken > scaledAll else { return nil }
        let message =
            "environment '\(graph.environment)' requests \(taken) of \(resource), more than \(share.percent)% of the "
            + "\(all) that '\(share.environment)' does"
        var finding = Finding(rule, message)
        finding.environments = [graph.environment]
        return finding
    }
}
