package import ManifestReading
package import ModelSource

/// Definitions → Swift types like those of the model.
package struct CustomResourceImporter {
    private let access: AccessLevel
    private let prefix: String

    /// - Parameter prefix: what the name of each namespace begins with.
    package init(access: AccessLevel = .internal, prefix: String = "") {
        self.access = access
        self.prefix = prefix
    }

    package func types(of resources: [CustomResource]) throws(ReadingError) -> ImportedTypes {
        let groups = GroupNames(of: Set(resources.map(\.group)), prefix: prefix)
        var known: [ModelKind: CustomResource] = [:]
        var deprecated: Set<ModelKind> = []
        var namespaces: [String] = []
        var kinds: [String: [NamespaceModel.Kind]] = [:]
        for resource in resources {
            for version in resource.versions {
                let kind = ModelKind(
                    kind: resource.kind, group: resource.group, version: version.name,
                    isNamespaced: resource.isNamespaced)
                if let first = known.updateValue(resource, forKey: kind) {
                    throw resource.definition.error(
                        "'\(kind.kind)' of '\(kind.apiVersion)' is defined twice, first in "
                            + "\(first.definition.place); import one of the two")
                }
                if version.isDeprecated { deprecated.insert(kind) }
                let namespace = groups.namespace(group: resource.group, version: version.name)
                if kinds[namespace] == nil { namespaces.append(namespace) }
                let root = try SchemaReader.shape(version.schema)
                kinds[namespace, default: []].append(NamespaceModel.Kind(identity: kind, root: root))
            }
        }
        var model = Model()
        for (namespace, kinds) in kinds { NamespaceModel(namespace: namespace, kinds: kinds).add(to: &model) }
        InlineSizes.moveLargeFieldsOutside(in: &model)
        let source = NamespaceSource(model: model, access: access) { _, kind in
            Self.documentation(of: kind, isDeprecated: deprecated.contains(kind))
        }
        return ImportedTypes(
            access: access, namespaces: namespaces.map { (name: $0, lines: source.lines(of: $0)) })
    }

    private static func documentation(of kind: ModelKind, isDeprecated: Bool) -> [String] {
        let place = kind.isNamespaced ? "in a namespace" : "in no namespace"
        let warning = isDeprecated ? " Deprecated." : ""
        return Documentation.wrapped("Kind `\(kind.kind)` of `\(kind.apiVersion)`, \(place).\(warning)")
    }
}
