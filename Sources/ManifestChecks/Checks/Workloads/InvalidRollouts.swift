import KubernetesModel
import KubernetesValues

/// The numbers of a rollout are such as the API takes, and belong to its strategy.
package struct InvalidRollouts: Check {
    package let rule = Rule(
        "invalid-rollouts", "counts of workloads are not negative, shares at most 100 %, and belong to the strategy",
        why: "the API server refuses the workload",
        remedy: "write a count of pods, or a share such as '25%'",
        values: ["percent"],
        rows: ["WKL-08", "WKL-09", "WKL-12", "WKL-16"],
        wrong: "RollingUpdateDeployment(maxUnavailable: \"125%\")",
        right: ".rollout(unavailable: 25%, surge: 25%)")

    private struct Fields {
        var counts: [(value: Int?, path: String)] = []
        var shares: [(value: IntOrString?, path: String)] = []
        /// Whether there are bounds for an update that is none by steps.
        var strayBounds: (strategy: String, path: String)?
    }

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(
            of: AppsV1.Deployment.self, AppsV1.StatefulSet.self, AppsV1.DaemonSet.self, AppsV1.ReplicaSet.self
        ).flatMap { declared in
            guard let fields = Self.fields(of: declared.object) else { return [Finding]() }
            lazy var reference = ObjectReference(declared.object)
            var findings: [Finding] = []
            func report(_ message: String, _ path: String) {
                findings.append(Finding(rule, message, in: declared, path: "spec.\(path)"))
            }
            if let stray = fields.strayBounds {
                report("\(reference) has bounds for a rolling update, but strategy \(stray.strategy)", stray.path)
            }
            for (value, path) in fields.counts where (value ?? 0) < 0 {
                report("'\(path)' of \(reference) must not be negative", path)
            }
            for (value, path) in fields.shares {
                switch value {
                case .int(let count)? where count < 0: report("'\(path)' of \(reference) must not be negative", path)
                case .string(let text)?:
                    // A Deployment may add up to the number of its pods, and more.
                    if path == "strategy.rollingUpdate.maxSurge", case .percent(100...)? = value?.podCount { continue }
                    guard let refusal = Percent.refusal(of: text) else { continue }
                    findings.append(Finding(rule, refusal, in: declared, path: "spec.\(path)"))
                default: break
                }
            }
            return findings
        }
    }

    private static func fields(of object: any KubernetesObject) -> Fields? {
        var fields = Fields()
        switch object {
        case let object as AppsV1.Deployment:
            let (spec, update) = (object.spec, object.spec.strategy?.rollingUpdate)
            fields.counts = [
                (spec.replicas, "replicas"), (spec.minReadySeconds, "minReadySeconds"),
                (spec.revisionHistoryLimit, "revisionHistoryLimit"),
            ]
            fields.shares = [
                (update?.maxUnavailable, "strategy.rollingUpdate.maxUnavailable"),
                (update?.maxSurge, "strategy.rollingUpdate.maxSurge"),
            ]
            if update != nil, spec.strategy?.type == .recreate {
                fields.strayBounds = ("Recreate", "strategy.rollingUpdate")
            }
        case let object as AppsV1.StatefulSet:
            let (spec, update) = (object.spec, object.spec.updateStrategy?.rollingUpdate)
            fields.counts = [
                (spec.replicas, "replicas"), (spec.minReadySeconds, "minReadySeconds"),
                (spec.revisionHistoryLimit, "revisionHistoryLimit"),
                (update?.partition, "updateStrategy.rollingUpdate.partition"),
            ]
            fields.shares = [(update?.maxUnavailable, "updateStrategy.rollingUpdate.maxUnavailable")]
            if update != nil, spec.updateStrategy?.type == .onDelete {
                fields.strayBounds = ("OnDelete", "updateStrategy.rollingUpdate")
            }
        case let object as AppsV1.DaemonSet:
            let (spec, update) = (object.spec, object.spec.updateStrategy?.rollingUpdate)
            fields.counts = [
                (spec.minReadySeconds, "minReadySeconds"), (spec.revisionHistoryLimit, "revisionHistoryLimit"),
            ]
            fields.shares = [
                (update?.maxUnavailable, "updateStrategy.rollingUpdate.maxUnavailable"),
                (update?.maxSurge, "updateStrategy.rollingUpdate.maxSurge"),
            ]
            if update != nil, spec.updateStrategy?.type == .onDelete {
                fields.strayBounds = ("OnDelete", "updateStrategy.rollingUpdate")
            }
        case let object as AppsV1.ReplicaSet:
            fields.counts = [
                (object.spec.replicas, "replicas"), (object.spec.minReadySeconds, "minReadySeconds"),
            ]
        default: return nil
        }
        return fields
    }
}
