internal import KubernetesModel
internal import ManifestYAML

/// One file of a rendered tree: one object.
struct ManifestFile {
    /// Below the environment's directory: `deployment-backend.yaml`.
    let path: String
    let bytes: [UInt8]

    /// A file for each object, named by kind and name; below a directory of their namespace where there are several.
    static func files(for objects: [DeclaredObject], as format: OutputFormat) -> [ManifestFile] {
        let namespaces = Set(objects.compactMap(\.object.metadata.namespace))
        var taken: Set<String> = []
        return objects.map { declared in
            let object = declared.object
            var stem = "\(object.groupVersionKind.kind.lowercased())-\(object.metadata.name ?? "")"
            if namespaces.count > 1, let namespace = object.metadata.namespace { stem = "\(namespace)/\(stem)" }
            // Two API groups may have a kind of one name.
            if taken.contains(stem), let group = object.groupVersionKind.apiVersion.split(separator: "/").first {
                stem += ".\(group)"
            }
            taken.insert(stem)
            return ManifestFile(path: "\(stem).\(format.rawValue)", bytes: bytes(of: object, as: format))
        }
    }

    private static func bytes(of object: any KubernetesObject, as format: OutputFormat) -> [UInt8] {
        switch format {
        case .yaml:
            var writer = YAMLWriter()
            writer.document(object)
            return writer.bytes
        case .json:
            var writer = JSONWriter(.pretty)
            writer.document(object)
            return writer.bytes
        }
    }
}
