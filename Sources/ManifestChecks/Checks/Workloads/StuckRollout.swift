import KubernetesModel
import KubernetesValues

/// A rolling update may remove a pod or add one: else it cannot start.
package struct StuckRollout: Check {
    package let rule = Rule(
        "stuck-rollout", "a rolling update may remove a pod or add one",
        why: "the API server refuses the workload",
        remedy: "allow one of the two",
        rows: ["WKL-07", "WKL-16", "WKL-19"],
        wrong: ".rollout(unavailable: 0, surge: 0)",
        right: ".rollout(unavailable: 0, surge: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: AppsV1.Deployment.self, AppsV1.DaemonSet.self, AppsV1.StatefulSet.self).compactMap {
            declared in
            guard let problem = Self.problem(of: declared.object) else { return nil }
            return Finding(
                rule, "\(ObjectReference(declared.object)): \(problem.message)", in: declared,
                path: "spec.\(problem.field).rollingUpdate.maxUnavailable")
        }
    }

    private static func problem(of object: any KubernetesObject) -> (message: String, field: String)? {
        switch object {
        case let object as AppsV1.Deployment:
            let update = object.spec.strategy?.rollingUpdate
            return refusal(update?.maxUnavailable, update?.maxSurge, default: .percent(25)).map { ($0, "strategy") }
        case let object as AppsV1.DaemonSet:
            let update = object.spec.updateStrategy?.rollingUpdate
            // Left out, the API server sets 1 beside whatever surge there is.
            let unavailable = update?.maxUnavailable.map(\.podCount) ?? .pods(1)
            if let unavailable, let surge = update?.maxSurge?.podCount, !unavailable.isNone, !surge.isNone {
                return ("a DaemonSet may remove a pod or add one, but not both", "updateStrategy")
            }
            return refusal(update?.maxUnavailable, update?.maxSurge ?? .int(0), default: .pods(1))
                .map { ($0, "updateStrategy") }
        case let object as AppsV1.StatefulSet:
            guard object.spec.updateStrategy?.rollingUpdate?.maxUnavailable?.podCount?.isNone == true else {
                return nil
            }
            return ("'maxUnavailable' is 0, so that an update cannot start", "updateStrategy")
        default: return nil
        }
    }

    private static func refusal(_ unavailable: IntOrString?, _ surge: IntOrString?, default: PodCount) -> String? {
        let refusal = InvalidValue.rollout(
            unavailable: unavailable?.podCount ?? `default`, surge: surge?.podCount ?? `default`)
        // A share above 100 % is refused by a rule of its own.
        return refusal?.rule == "stuck-rollout" ? refusal?.reason : nil
    }
}
