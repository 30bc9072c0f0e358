import KubernetesModel
package import ManifestReading

/// Files → the definitions in them.
package enum DefinitionReader {
    private static let kind = "CustomResourceDefinition"

    /// The definitions of a file. Manifests of other kinds beside them are passed over, as in the one file that many
    /// projects release; a file without any definition is an error.
    package static func definitions(in text: String, file: String) throws(ReadingError) -> [CustomResource] {
        let objects = try ManifestReader.objects(in: text, file: file).map { SchemaNode($0) }
        let definitions = objects.filter { $0["kind"]?.text == kind }
        guard !definitions.isEmpty else {
            guard let other = objects.first else {
                throw ReadingError(
                    file: file, line: 1, column: 1, message: "the file is empty; give one with a \(kind)")
            }
            let found = other["kind"]?.text ?? ""
            throw (other["kind"] ?? other).error("'\(found)' is not a \(kind); there is none in this file")
        }
        var resources: [CustomResource] = []
        for definition in definitions { resources.append(try resource(definition)) }
        return resources
    }

    private static func resource(_ definition: SchemaNode) throws(ReadingError) -> CustomResource {
        let apiVersion = definition["apiVersion"]
        guard let apiVersion, apiVersion.text == "apiextensions.k8s.io/v1" else {
            throw (apiVersion ?? definition).error(
                "'\(apiVersion?.text ?? "")' is gone since Kubernetes 1.22; take the definition of "
                    + "'apiextensions.k8s.io/v1', which has a schema for each version")
        }
        let spec = try part("spec", of: definition, "spec")
        let group = try text("group", of: spec, "spec.group")
        let names = try part("names", of: spec, "spec.names")
        let kind = try text("kind", of: names, "spec.names.kind")
        let scope = try text("scope", of: spec, "spec.scope")
        guard ["Namespaced", "Cluster"].contains(scope) else {
            throw (spec["scope"] ?? spec).error("'scope' is 'Namespaced' or 'Cluster', not '\(scope)'")
        }
        let versions = try versions(of: spec, kind: kind)
        return CustomResource(
            group: group, kind: kind, isNamespaced: scope == "Namespaced",
            versions: versions.filter(\.isStorage) + versions.filter { !$0.isStorage }, definition: definition)
    }

    private static func versions(
        of spec: SchemaNode, kind: String
    ) throws(ReadingError) -> [CustomResource.Version] {
        let listed = try part("versions", of: spec, "spec.versions")
        var versions: [CustomResource.Version] = []
        for version in listed.items where version["served"]?.isTrue == true {
            let name = try text("name", of: version, "spec.versions[].name")
            guard let schema = version["schema"]?["openAPIV3Schema"], schema.isMapping else {
                throw version.error(
                    "version '\(name)' of '\(kind)' has no schema; without 'openAPIV3Schema' there are "
                        + "no fields to give types to")
            }
            versions.append(
                CustomResource.Version(
                    name: name, isStorage: version["storage"]?.isTrue == true,
                    isDeprecated: version["deprecated"]?.isTrue == true, schema: schema))
        }
        guard !versions.isEmpty else { throw listed.error("'\(kind)' has no version with 'served: true'") }
        return versions
    }

    private static func part(_ key: String, of node: SchemaNode, _ path: String) throws(ReadingError) -> SchemaNode {
        guard let part = node[key] else { throw node.error("the \(kind) has no '\(path)'") }
        return part
    }

    private static func text(_ key: String, of node: SchemaNode, _ path: String) throws(ReadingError) -> String {
        let part = try part(key, of: node, path)
        guard let text = part.text, !text.isEmpty else { throw part.error("'\(path)' is text that is not empty") }
        return text
    }
}
