import KubernetesModel

/// One object as each environment has it.
struct AlignedObject {
    let apiVersion: String
    let kind: String
    let name: String
    /// Of the first environment that has the object.
    let namespace: String?
    /// What its namespace is called whatever the environment; nil outside of any.
    let scope: String?
    /// In the order of the environments; nil where one lacks the object.
    var variants: [ManifestNode?]

    var isEverywhere: Bool { variants.allSatisfy { $0 != nil } }

    /// The objects of all environments by kind, namespace and name: those of the first environment in its order, then
    /// what the others have besides.
    static func align(_ environments: [EnvironmentManifests], _ roles: NamespaceRoles) -> [AlignedObject] {
        var objects: [AlignedObject] = []
        var places: [String: Int] = [:]
        for (index, environment) in environments.enumerated() {
            var seen: [String: Int] = [:]
            for manifest in environment.manifests {
                var identity = identity(of: manifest, in: index, roles)
                let count = seen[identity, default: 0]
                seen[identity] = count + 1
                if count > 0 { identity += " \(count)" }
                if let place = places[identity] {
                    objects[place].variants[index] = manifest.node
                    continue
                }
                places[identity] = objects.count
                let role = roles.role(of: manifest, in: index)
                var object = AlignedObject(
                    apiVersion: manifest.apiVersion, kind: manifest.kind, name: manifest.name,
                    namespace: manifest.namespace, scope: role.map { roles.all[$0].title },
                    variants: environments.map { _ in nil }
                )
                object.variants[index] = manifest.node
                objects.append(object)
            }
        }
        return objects
    }

    private static func identity(of manifest: Manifest, in environment: Int, _ roles: NamespaceRoles) -> String {
        let role = roles.role(of: manifest, in: environment).map(String.init) ?? ""
        let name = manifest.kind == "Namespace" ? "" : manifest.name
        return "\(manifest.apiVersion) \(manifest.kind) \(role) \(name)"
    }

    /// Names the object's file whatever the environment.
    func stem(_ names: inout ManifestFileNames) -> String {
        let isNamespace = kind == "Namespace"
        return names.stem(
            kind: kind, apiVersion: apiVersion, name: isNamespace ? scope ?? name : name,
            namespace: isNamespace ? nil : scope)
    }
}
