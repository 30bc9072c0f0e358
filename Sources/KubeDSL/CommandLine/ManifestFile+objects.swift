internal import KubernetesModel
internal import ManifestPackaging
internal import ManifestYAML

extension ManifestFile {
    /// A file for each object, named by kind and name; below a directory of their namespace where there are several.
    static func files(for objects: [DeclaredObject], as format: OutputFormat) -> [ManifestFile] {
        var names = ManifestFileNames(namespaces: Set(objects.compactMap(\.object.metadata.namespace)))
        return objects.map { declared in
            let object = declared.object
            let stem = names.stem(
                kind: object.groupVersionKind.kind, apiVersion: object.groupVersionKind.apiVersion,
                name: object.metadata.name ?? "", namespace: object.metadata.namespace)
            return ManifestFile(path: "\(stem).\(format.rawValue)", bytes: bytes(of: object, as: format))
        }
    }

    private static func bytes(of object: some ManifestEncodable, as format: OutputFormat) -> [UInt8] {
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
