public import KubernetesModel

/// A pod whose claim is not there stays pending.
package struct DanglingClaims: Check {
    package let rule = Rule(
        .danglingClaims, "pods mount claims that the stack declares",
        why: "the pod stays pending until somebody makes the claim",
        remedy: "declare PersistentVolumeClaim(\"…\", size: …), or .existing(\"…\") where it is there already",
        rows: ["VOL-11"],
        wrong: "persistentVolumeClaim: .init(claimName: \"dtaa\")",
        right: ".mount(data, at: \"/data\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.flatMap { pod in
            (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
                guard let name = volume.persistentVolumeClaim?.claimName else { return Finding?.none }
                let claim = ObjectReference.to(
                    CoreV1.PersistentVolumeClaim.groupVersionKind, named: name, in: pod.namespace)
                guard graph[claim] == nil, !graph.existing.contains(claim) else { return nil }
                return Finding(
                    rule, "\(pod.workload) mounts claim '\(name)', which is not declared", in: pod.declared,
                    path: "\(pod.path).volumes[\(index)].persistentVolumeClaim.claimName")
            }
        }
    }
}

extension RuleID {
    /// A claim that the stack does not declare.
    public static let danglingClaims: RuleID = "dangling-claims"
}
