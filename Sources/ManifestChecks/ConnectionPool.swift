import KubernetesModel

/// How many connections to the database one pod of a workload keeps open.
package struct ConnectionPool: Sendable {
    /// The most at any time: of the containers that run together, or of one that runs before them.
    package let connections: Int
    /// The variable that says the most of it; the pod where none does.
    package let path: String

    /// Nil where nothing says that the pod opens any.
    package init?(of pod: PodReference, in graph: ResourceGraph) {
        let pools = pod.containers.flatMap { container in
            Self.sizes(of: container, in: pod, graph).map { (container: container, size: $0.size, path: $0.path) }
        }
        let running = pools.filter { !$0.container.runsBefore }
        let together = running.reduce(0) { $0 + $1.size }
        // Those that run before do so one after the other, and none of them keeps two pools.
        let before = pools.filter(\.container.runsBefore).max { $0.size < $1.size }
        if let before, before.size > together {
            (connections, path) = (before.size, before.path)
        } else if let largest = running.max(by: { $0.size < $1.size }), together > 0 {
            (connections, path) = (together, largest.path)
        } else if pod.isOfJob, pod.configurationUses.contains(where: \.isOfDatabase) {
            (connections, path) = (1, pod.path)
        } else {
            return nil
        }
    }

    /// `DB_POOL_SIZE` and, opened beyond it under load, `DB_MAX_OVERFLOW` or `DB_POOL_OVERFLOW`.
    private static func sizes(
        of container: ContainerReference, in pod: PodReference, _ graph: ResourceGraph
    ) -> [(size: Int, path: String)] {
        let texts = ContainerText.all(of: container, in: pod, graph)
        // Of two variables of one name the later one holds.
        let variables = OrderedMap(
            texts.map { (key: $0.name.uppercased(), value: (count: Int32($0.text).map(Int.init), path: $0.path)) })
        return variables.compactMap { name, size in
            guard name.hasSuffix("POOL_SIZE"), let count = size.count else { return nil }
            let prefix = name.dropLast("POOL_SIZE".count)
            // -1 stands for an overflow without bounds, of which nothing can be counted.
            let overflow =
                ["MAX_OVERFLOW", "POOL_OVERFLOW"].compactMap { variables["\(prefix)\($0)"]?.count }.max() ?? 0
            return (count + max(0, overflow), size.path)
        }
    }
}

extension ConfigurationUse {
    /// Whether one of its keys says where a database is: `DATABASE_URL`, `POSTGRES_PASSWORD`.
    fileprivate var isOfDatabase: Bool {
        source.isSecret
            && places.compactMap { $0.key?.uppercased() }.contains { key in
                ["DATABASE", "POSTGRES", "MYSQL"].contains { key.contains($0) } || key.hasPrefix("DB_")
            }
    }
}
