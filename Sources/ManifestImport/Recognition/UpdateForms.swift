import KubeDSL
import KubernetesModel

/// How a workload replaces its pods → `.rollout` and its like.
enum UpdateForms {
    private typealias Draft = any Workload<ImportedPort>

    static func modifiers(ofDeployment spec: ManifestNode) -> [WorkloadModifier] {
        var modifiers: [WorkloadModifier] = []
        if let rolling = spec.at("strategy", "rollingUpdate"),
            let unavailable = rolling["maxUnavailable"].flatMap(Amount.pods),
            let surge = rolling["maxSurge"].flatMap(Amount.pods)
        {
            modifiers.append(
                deployment(
                    "rollout",
                    [SwiftArgument("unavailable", unavailable.spelling), SwiftArgument("surge", surge.spelling)]
                ) { $0.rollout(unavailable: unavailable.value, surge: surge.value) })
        }
        if spec.at("strategy", "type")?.text == "Recreate" {
            modifiers.append(
                deployment("recreate", [SwiftArgument("because", .text(Reason.text))]) {
                    $0.recreate(because: Reason.text)
                })
        }
        if let limit = spec["progressDeadlineSeconds"]?.seconds {
            modifiers.append(
                deployment("progressDeadline", [SwiftArgument(nil, .seconds(limit))]) {
                    $0.progressDeadline(Seconds(limit))
                })
        }
        return modifiers + common(spec)
    }

    static func modifiers(ofStatefulSet spec: ManifestNode) -> [WorkloadModifier] {
        var modifiers: [WorkloadModifier] = []
        let strategy = spec["updateStrategy"] ?? .null
        if let partition = strategy.at("rollingUpdate", "partition")?.integer.flatMap({ UInt(exactly: $0) }) {
            modifiers.append(
                statefulSet("partition", [SwiftArgument(nil, .token("\(partition)"))]) { $0.partition(partition) })
        }
        if strategy["type"]?.text == "OnDelete" {
            modifiers.append(
                statefulSet("onDelete", [SwiftArgument("because", .text(Reason.text))]) {
                    $0.onDelete(because: Reason.text)
                })
        }
        if spec["podManagementPolicy"]?.text == "Parallel" {
            modifiers.append(statefulSet("parallelStart", []) { $0.parallelStart() })
        }
        typealias Retention = AppsV1.PersistentVolumeClaimRetentionPolicyType
        if let policy = spec["persistentVolumeClaimRetentionPolicy"],
            let deleted = policy["whenDeleted"]?.text.flatMap(Retention.init(rawValue:)),
            let scaled = policy["whenScaled"]?.text.flatMap(Retention.init(rawValue:))
        {
            modifiers.append(
                statefulSet(
                    "claimRetention",
                    [
                        SwiftArgument("whenDeleted", .token(".\(deleted)")),
                        SwiftArgument("whenScaled", .token(".\(scaled)")),
                    ]
                ) { $0.claimRetention(whenDeleted: deleted, whenScaled: scaled) })
        }
        return modifiers + common(spec)
    }

    static func modifiers(ofDaemonSet spec: ManifestNode) -> [WorkloadModifier] {
        var modifiers: [WorkloadModifier] = []
        let strategy = spec["updateStrategy"] ?? .null
        if let surge = strategy.at("rollingUpdate", "maxSurge").flatMap(Amount.pods) {
            modifiers.append(
                daemonSet("rollout", [SwiftArgument("surge", surge.spelling)]) { $0.rollout(surge: surge.value) })
        } else if let unavailable = strategy.at("rollingUpdate", "maxUnavailable").flatMap(Amount.pods) {
            modifiers.append(
                daemonSet("rollout", [SwiftArgument("unavailable", unavailable.spelling)]) {
                    $0.rollout(unavailable: unavailable.value)
                })
        }
        if strategy["type"]?.text == "OnDelete" {
            modifiers.append(
                daemonSet("onDelete", [SwiftArgument("because", .text(Reason.text))]) {
                    $0.onDelete(because: Reason.text)
                })
        }
        return modifiers + common(spec)
    }

    private static func common(_ spec: ManifestNode) -> [WorkloadModifier] {
        var modifiers: [WorkloadModifier] = []
        if let time = spec["minReadySeconds"]?.seconds {
            modifiers.append(
                WorkloadModifier("minimumReadyTime", [SwiftArgument(nil, .seconds(time))]) {
                    $0.minimumReadyTime(Seconds(time))
                })
        }
        if let limit = spec["revisionHistoryLimit"]?.integer.flatMap({ UInt(exactly: $0) }) {
            modifiers.append(
                WorkloadModifier("revisionHistory", [SwiftArgument(nil, .token("\(limit)"))]) {
                    $0.revisionHistory(limit)
                })
        }
        return modifiers
    }

    // MARK: - Modifiers that one kind of workload has

    private static func deployment(
        _ name: String, _ arguments: [SwiftArgument],
        _ change: @escaping (Deployment<ImportedPort>) -> Deployment<ImportedPort>
    ) -> WorkloadModifier {
        WorkloadModifier(name, arguments) { draft in (draft as? Deployment<ImportedPort>).map(change) ?? draft }
    }

    private static func statefulSet(
        _ name: String, _ arguments: [SwiftArgument],
        _ change: @escaping (StatefulSet<ImportedPort>) -> StatefulSet<ImportedPort>
    ) -> WorkloadModifier {
        WorkloadModifier(name, arguments) { draft in (draft as? StatefulSet<ImportedPort>).map(change) ?? draft }
    }

    private static func daemonSet(
        _ name: String, _ arguments: [SwiftArgument],
        _ change: @escaping (DaemonSet<ImportedPort>) -> DaemonSet<ImportedPort>
    ) -> WorkloadModifier {
        WorkloadModifier(name, arguments) { draft in (draft as? DaemonSet<ImportedPort>).map(change) ?? draft }
    }
}
