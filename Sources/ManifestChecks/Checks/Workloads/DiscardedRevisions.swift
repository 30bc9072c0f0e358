public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// A workload that keeps no revision to go back to.
    public static let discardedRevisions: RuleID = "discarded-revisions"
}

/// A workload that keeps no old revision cannot be rolled back.
package struct DiscardedRevisions: Check {
    package let rule = Rule(
        .discardedRevisions, "a workload keeps at least one old revision",
        why: "'kubectl rollout undo' has nothing to go back to",
        remedy: "raise 'revisionHistoryLimit'; its default is 10",
        severity: .warning,
        rows: ["WKL-13"],
        wrong: "DeploymentSpec(revisionHistoryLimit: 0, …)",
        right: "DeploymentSpec(revisionHistoryLimit: 3, …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: AppsV1.Deployment.self, AppsV1.StatefulSet.self, AppsV1.DaemonSet.self).compactMap {
            declared in
            let limit: Int? =
                switch declared.object {
                case let object as AppsV1.Deployment: object.spec.revisionHistoryLimit
                case let object as AppsV1.StatefulSet: object.spec.revisionHistoryLimit
                case let object as AppsV1.DaemonSet: object.spec.revisionHistoryLimit
                default: nil
                }
            guard let refusal = limit.flatMap(InvalidValue.revisionHistory) else { return nil }
            return Finding(
                rule, "\(ObjectReference(declared.object)): \(refusal.reason)", in: declared,
                path: "spec.revisionHistoryLimit")
        }
    }
}
