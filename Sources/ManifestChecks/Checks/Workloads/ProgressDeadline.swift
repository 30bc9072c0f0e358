import KubernetesModel
import KubernetesValues

/// A rollout has time until its first pod counts as available.
package struct ProgressDeadline: Check {
    package let rule = Rule(
        "progress-deadline", "the progress deadline of a Deployment is above the seconds that a pod must be ready",
        why: "the API server refuses the Deployment",
        remedy: "raise the deadline; its default is 600 seconds",
        rows: ["WKL-11"],
        wrong: "DeploymentSpec(minReadySeconds: 60, progressDeadlineSeconds: 60, …)",
        right: "DeploymentSpec(minReadySeconds: 60, progressDeadlineSeconds: 300, …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(AppsV1.Deployment.self).compactMap { deployment, declared in
            guard
                let refusal = InvalidValue.progressDeadline(
                    deployment.spec.progressDeadlineSeconds ?? 600, minReady: deployment.spec.minReadySeconds ?? 0)
            else { return nil }
            return Finding(
                rule, "\(ObjectReference(deployment)): \(refusal.reason)", in: declared,
                path: deployment.spec.progressDeadlineSeconds == nil
                    ? "spec.minReadySeconds" : "spec.progressDeadlineSeconds")
        }
    }
}
