public import KubernetesModel
import KubernetesValues

/// A database that writes into its container loses everything with it.
package struct UnstoredData: PodCheck {
    package let rule = Rule(
        .unstoredData, "a database has a volume that outlives its pods",
        why: "all data is lost with the first restart on another node",
        remedy: "add .storage(\"…\", ClaimTemplate(…))",
        severity: .warning,
        rows: ["VOL-18"],
        wrong: "Container(\"db\", image: \"postgres:17\", …) alone",
        right: ".storage(\"/var/lib/postgresql/data\", ClaimTemplate(\"data\", size: .gibibytes(10)))")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard pod.isLongRunning, pod.runningContainers.contains(where: { $0.database != nil }) else { return [] }
        let templates = (pod.declared.object as? AppsV1.StatefulSet)?.spec.volumeClaimTemplates ?? []
        let fleeting = Set((pod.spec.volumes ?? []).filter { $0.isFleeting }.map(\.name))
        let lasting = Set((pod.spec.volumes ?? []).map(\.name) + templates.compactMap(\.metadata?.name)).subtracting(
            fleeting)
        return pod.containers.compactMap { container in
            guard !container.runsBefore, let database = container.database,
                !(container.container.volumeMounts ?? []).contains(where: { lasting.contains($0.name) })
            else { return Flaw?.none }
            return container.flaw(
                "container '\(container.name)' runs \(database) and has no volume that outlives it", "volumeMounts")
        }
    }
}

extension RuleID {
    /// A database without a volume that outlives its pods.
    public static let unstoredData: RuleID = "unstored-data"
}

extension ContainerReference {
    /// The database that the image is of; of caches only those that are told to keep their data.
    fileprivate var database: String? {
        guard let name = image?.name else { return nil }
        switch name {
        case "postgres", "postgresql", "mysql", "mariadb", "mongo", "mongodb", "elasticsearch", "cassandra",
            "cockroach", "clickhouse-server", "influxdb":
            return name
        case "redis", "valkey":
            let words = (container.command ?? []) + (container.args ?? [])
            let isKept = zip(words, words.dropFirst()).contains { $0 == "--appendonly" && $1 == "yes" }
            return isKept ? name : nil
        default: return nil
        }
    }
}

extension CoreV1.Volume {
    /// Whether what is written to it is gone with the pod, or nothing can be.
    fileprivate var isFleeting: Bool {
        emptyDir != nil || configMap != nil || secret != nil || projected != nil || downwardAPI != nil || image != nil
    }
}
