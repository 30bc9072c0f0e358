/// Which namespace of one environment is which of another: `todo-dev` is to `dev` what `todo-prod` is to `prod`.
///
/// A namespace that all environments have is itself. Of the others, the first one of an environment is the first one
/// of each other environment, and so on, where all have equally many; else each is a namespace of its own.
struct NamespaceRoles {
    /// For each role, its namespace in each environment; nil where there is none.
    private(set) var namespaces: [[String?]] = []
    private var roles: [[String: Int]]

    init(_ environments: [EnvironmentManifests]) {
        let names = environments.map(Self.namespaces)
        roles = environments.map { _ in [:] }
        let shared = names.dropFirst().reduce(Set(names.first ?? [])) { $0.intersection($1) }
        let own = names.map { $0.filter { !shared.contains($0) } }
        let isParallel = own.allSatisfy { $0.count == own.first?.count }
        for name in names.first ?? [] where shared.contains(name) { add(environments.map { _ in name }) }
        if isParallel {
            for position in own.first?.indices ?? 0..<0 { add(own.map { $0[position] }) }
        } else {
            var known: Set<String> = []
            for name in own.joined() where known.insert(name).inserted {
                add(own.map { $0.contains(name) ? name : nil })
            }
        }
    }

    /// The role of the namespace that a manifest is, or is in.
    ///
    /// - Parameter environment: its place in the list.
    func role(of manifest: Manifest, in environment: Int) -> Int? {
        let namespace = manifest.kind == "Namespace" ? manifest.name : manifest.namespace
        return namespace.flatMap { roles[environment][$0] }
    }

    /// What the namespace is called whatever the environment: what its names begin with alike, `todo-dev` → `todo`.
    func title(of role: Int) -> String {
        let names = namespaces[role].compactMap { $0 }
        let shared = names.dropFirst().reduce(names.first ?? "") { $0.commonPrefix(with: $1) }
        let title = String(shared.reversed().drop { $0 == "-" }.reversed())
        let isUnique = namespaces.count { $0.contains { $0?.hasPrefix(title) == true } } == 1
        return title.isEmpty || !isUnique ? names.first ?? "" : title
    }

    /// A namespace that is called otherwise in some environment.
    struct Changing {
        let title: String
        /// In the order of the environments.
        let names: [String?]
    }

    var changing: [Changing] {
        namespaces.indices.filter { Set(namespaces[$0]).count > 1 }
            .map { Changing(title: title(of: $0), names: namespaces[$0]) }
    }

    private mutating func add(_ names: [String?]) {
        for (environment, name) in names.enumerated() {
            if let name { roles[environment][name] = namespaces.count }
        }
        namespaces.append(names)
    }

    /// In the order of their first mention.
    private static func namespaces(of environment: EnvironmentManifests) -> [String] {
        var known: Set<String> = []
        let mentioned = environment.manifests.lazy.compactMap { $0.kind == "Namespace" ? $0.name : $0.namespace }
        return mentioned.filter { known.insert($0).inserted }
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
