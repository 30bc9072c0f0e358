public import KubernetesModel

/// Pods on different nodes cannot mount a ReadWriteOnce claim together.
package struct SharedClaims: Check {
    package let rule = Rule(
        .sharedClaims, "a claim for one node is mounted by one pod",
        why: "pods on other nodes wait for the volume for ever",
        remedy: "use a StatefulSet with a claim template, or ReadWriteMany",
        rows: ["VOL-14"],
        wrong: "Deployment(\"db\", replicas: 2, …) { Container(…).mount(data, at: \"/data\") }",
        right: "StatefulSet(…) { Container(…).storage(\"/data\", ClaimTemplate(…)) }")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let claims = ExclusiveClaims(graph)
        var owners: [ObjectReference: PodReference] = [:]
        return graph.pods.flatMap { pod in
            guard pod.isLongRunning else { return [Finding]() }
            return claims.mounted(by: pod).compactMap { claim, declared, index in
                let path = "\(pod.path).volumes[\(index)].persistentVolumeClaim"
                let note = Finding.Note("the claim is declared here", at: declared.declaration)
                let count = graph.mostPods(of: pod)
                if count ?? 2 > 1 {
                    let number = count.map { "up to \($0) pods" } ?? "a pod on each node"
                    return Finding(
                        rule, "\(pod.workload) has \(number) that share claim '\(claim.name)', which is for one node",
                        in: pod.declared, path: path, notes: [note])
                }
                guard let owner = owners.updateValue(pod, forKey: claim) else { return nil }
                return Finding(
                    rule, "\(pod.workload) shares claim '\(claim.name)', which is for one node, with \(owner.workload)",
                    in: pod.declared, path: path,
                    notes: [note, Finding.Note("the other one", at: owner.declared.declaration)])
            }
        }
    }
}

extension RuleID {
    /// A claim for one node that several pods mount.
    public static let sharedClaims: RuleID = "shared-claims"
}
