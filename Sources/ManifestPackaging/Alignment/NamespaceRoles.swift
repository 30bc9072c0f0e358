import KubernetesModel

/// Which namespace of one environment is which of another: `todo-dev` is to `dev` what `todo-prod` is to `prod`.
///
/// A namespace that all environments have is itself. Of the others, the first one of an environment is the first one
/// of each other environment, and so on, where all have equally many; else each is a namespace of its own.
struct NamespaceRoles {
    /// One namespace, whatever each environment calls it.
    struct Role {
        /// What its names begin with alike, `todo-dev` → `todo`; its first name where that says nothing.
        fileprivate(set) var title: String
        /// In the order of the environments; nil where there is none.
        let names: [String?]

        /// Whether it is called otherwise in some environment.
        var isChanging: Bool { names.contains { $0 != names[0] } }
    }

    private(set) var all: [Role] = []
    /// How many are called otherwise in some environment.
    private(set) var changingCount = 0
    /// For each environment, the place of each namespace's role.
    private var places: [[String: Int]]

    init(_ environments: [EnvironmentManifests]) {
        let names = environments.map(Self.namespaces)
        places = environments.map { _ in [:] }
        let shared = names.dropFirst().reduce(Set(names.first ?? [])) { $0.intersection($1) }
        let own = names.map { $0.filter { !shared.contains($0) } }
        let isParallel = own.allSatisfy { $0.count == own.first?.count }
        for name in names.first ?? [] where shared.contains(name) { add(environments.map { _ in name }) }
        if isParallel {
            for position in own.first?.indices ?? 0..<0 { add(own.map { $0[position] }) }
        } else {
            let sets = own.map(Set.init)
            var known: Set<String> = []
            for name in own.joined() where known.insert(name).inserted {
                add(sets.map { $0.contains(name) ? name : nil })
            }
        }
        entitle()
        changingCount = all.count(where: \.isChanging)
    }

    /// The namespace that a manifest is, or is in.
    ///
    /// - Parameter environment: its place in the list.
    func role(of manifest: Manifest, in environment: Int) -> Int? {
        let namespace = manifest.kind == "Namespace" ? manifest.name : manifest.namespace
        return namespace.flatMap { role(of: $0, in: environment) }
    }

    /// The namespace of a name.
    ///
    /// - Parameter environment: its place in the list.
    func role(of namespace: String, in environment: Int) -> Int? { places[environment][namespace] }

    /// The namespace whose names these are; nil where an environment means another one.
    ///
    /// - Parameter variants: in the order of the environments; nil where nothing depends on it.
    func role(called variants: [ManifestNode?]) -> Role? {
        for (environment, variant) in variants.enumerated() {
            guard let variant else { continue }
            guard let name = variant.text, let place = places[environment][name] else { return nil }
            let isSame = zip(all[place].names, variants).allSatisfy { name, variant in
                variant == nil || variant == name.map(ManifestNode.string)
            }
            return isSame ? all[place] : nil
        }
        return nil
    }

    private mutating func add(_ names: [String?]) {
        for (environment, name) in names.enumerated() {
            if let name { places[environment][name] = all.count }
        }
        all.append(Role(title: names.lazy.compactMap { $0 }.first ?? "", names: names))
    }

    /// Gives each role its title, unless another role's name begins like it.
    private mutating func entitle() {
        let names = all.enumerated().flatMap { place, role in role.names.compactMap { $0 }.map { ($0, place) } }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        for place in all.indices {
            let own = all[place].names.compactMap { $0 }
            let shared = own.dropFirst().reduce(own.first ?? "") { $0.commonPrefix(with: $1) }
            let title = String(shared.reversed().drop { $0 == "-" }.reversed())
            guard !title.isEmpty else { continue }
            let next = names[Self.firstIndex(in: names, from: title)...].first {
                $0.1 != place || !$0.0.hasPrefix(title)
            }
            if next?.0.hasPrefix(title) != true { all[place].title = title }
        }
    }

    /// Where in the sorted names those from `name` on begin.
    private static func firstIndex(in names: [(String, Int)], from name: String) -> Int {
        var range = 0..<names.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = names[middle].0 < name ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
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
