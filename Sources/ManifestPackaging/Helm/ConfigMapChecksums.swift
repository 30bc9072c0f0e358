import KubernetesModel
import KubernetesValues

/// Finds the annotations of pods that are hashes of a chart's ConfigMaps: the chart computes them of what it renders, so
/// that other values replace the pods.
struct ConfigMapChecksums {
    private struct Source {
        let name: String
        /// In the order of the environments; nil where there is none.
        let hashes: [ManifestNode?]
        let template: String
    }

    private struct Content: Hashable {
        let scope: String?
        let environment: Int
        let hash: ManifestNode
    }

    private var sources: [Content: [Source]] = [:]

    init() {}

    /// - Parameter objects: with the paths of their templates.
    init(_ objects: [(object: AlignedObject, stem: String)]) {
        for (object, stem) in objects where object.kind == "ConfigMap" && object.apiVersion == "v1" {
            let hashes = object.variants.map { $0.map { ManifestNode.string($0.contentHash) } }
            let source = Source(name: object.name, hashes: hashes, template: stem)
            for (environment, hash) in hashes.enumerated() {
                guard let hash else { continue }
                sources[Content(scope: object.scope, environment: environment, hash: hash), default: []].append(source)
            }
        }
    }

    /// The template of the ConfigMap whose hash this is in every environment that has the annotation.
    func template(for path: TemplatePath, in scope: String?, _ variants: [ManifestNode?]) -> String? {
        let fields = path.fields.suffix(4)
        let start = fields.startIndex
        guard fields.count == 4, fields[start + 2] == "annotations", fields[start + 1] == "metadata",
            fields[start] == "template", let annotation = fields.last,
            let environment = variants.firstIndex(where: { $0 != nil }), let hash = variants[environment]
        else { return nil }
        let found = (sources[Content(scope: scope, environment: environment, hash: hash)] ?? []).filter { source in
            zip(source.hashes, variants).allSatisfy { $1 == nil || $0 == $1 }
        }
        // Two may have the same content.
        return (found.count == 1 ? found.first : found.first { "checksum/\($0.name)" == annotation })?.template
    }
}

extension ManifestNode {
    /// That of the ConfigMap that this is, as a stack annotates pods with it.
    fileprivate var contentHash: String {
        ContentHash(data: texts("data"), binaryData: texts("binaryData")).hexadecimal
    }

    private func texts(_ map: String) -> [(key: String, value: String)] {
        (self[map]?.fields ?? [:]).map { (key: $0.key, value: $0.value.text ?? "") }
    }
}
