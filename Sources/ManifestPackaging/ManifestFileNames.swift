/// Names the files of objects by kind and name; below a directory of their namespace where there are several.
package struct ManifestFileNames {
    private let hasDirectories: Bool
    private var taken: Set<String> = []

    package init(namespaces: Set<String>) { hasDirectories = namespaces.count > 1 }

    init(_ objects: [AlignedObject]) {
        self.init(namespaces: Set(objects.lazy.filter { $0.kind != "Namespace" }.compactMap(\.scope)))
    }

    /// A path without its ending: `deployment-backend`.
    package mutating func stem(kind: String, apiVersion: String, name: String, namespace: String?) -> String {
        var stem = "\(kind.lowercased())-\(name)"
        if hasDirectories, let namespace { stem = "\(namespace)/\(stem)" }
        // Two API groups may have a kind of one name.
        if taken.contains(stem), let group = apiVersion.split(separator: "/").first { stem += ".\(group)" }
        taken.insert(stem)
        return stem
    }
}
