public import KubernetesModel

/// A rolling update starts the new pod before the old one gives the volume back.
package struct SurgingClaims: Check {
    package let rule = Rule(
        .surgingClaims, "a workload with a claim for one node stops its pod before it starts the next",
        why: "the new pod waits for the volume that the old one keeps until the new one is ready",
        remedy: "use Recreate, or a StatefulSet",
        rows: ["VOL-15"],
        wrong: "Deployment(\"db\", replicas: 1, …) { Container(…).mount(data, at: \"/data\") }",
        right: "strategy: .init(type: .recreate)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let claims = ExclusiveClaims(graph)
        return graph.pods.compactMap { pod in
            guard let deployment = pod.declared.object as? AppsV1.Deployment,
                deployment.spec.strategy?.type != .recreate,
                !Self.isNone(deployment.spec.strategy?.rollingUpdate?.maxSurge),
                let (claim, declared, _) = claims.mounted(by: pod).first
            else { return nil }
            return Finding(
                rule,
                "\(pod.workload) starts a new pod before the old one gives back claim '\(claim.name)'; use Recreate",
                in: pod.declared, path: "spec.strategy",
                notes: [Finding.Note("the claim is declared here", at: declared.declaration)])
        }
    }

    private static func isNone(_ surge: IntOrString?) -> Bool { surge == 0 || surge == "0" || surge == "0%" }
}

extension RuleID {
    /// A rolling update that waits for its own claim.
    public static let surgingClaims: RuleID = "surging-claims"
}
