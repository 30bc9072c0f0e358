import KubernetesModel

extension ManifestNode {
    init(anyObject object: any KubernetesObject) { self = Self.tree(object) }

    private static func tree(_ object: some KubernetesObject) -> ManifestNode { ManifestNode(object) }

    /// Kind, namespace and name of an object.
    var identity: String {
        [self["apiVersion"], self["kind"], self["metadata"]?["namespace"], self["metadata"]?["name"]]
            .map { if case .string(let text) = $0 { text } else { "-" } }.joined(separator: " ")
    }

    private static let serverKeys = [
        "kubectl.kubernetes.io/last-applied-configuration", "deployment.kubernetes.io/revision",
        "kubernetes.io/metadata.name", "pv.kubernetes.io/bind-completed", "volume.kubernetes.io/storage-provisioner",
    ]

    /// The object without what only the API server writes.
    var withoutServerFields: ManifestNode {
        guard case .mapping(var fields) = self else { return self }
        fields["status"] = nil
        if self["metadata"]?["uid"] != nil, case .mapping(var spec) = fields["spec"] {
            let isHeadless = spec["clusterIP"] == .string("None")
            for key in ["volumeName", "clusterIPs"] + (isHeadless ? [] : ["clusterIP"]) { spec[key] = nil }
            fields["spec"] = fields["kind"] == .string("Namespace") ? nil : .mapping(spec)
        }
        if case .mapping(var metadata) = fields["metadata"] {
            for key in ["uid", "resourceVersion", "generation", "creationTimestamp", "managedFields"] {
                metadata[key] = nil
            }
            if metadata["finalizers"] == .sequence([.string("kubernetes.io/pvc-protection")]) {
                metadata["finalizers"] = nil
            }
            for map in ["labels", "annotations"] {
                guard case .mapping(var entries) = metadata[map] else { continue }
                for key in Self.serverKeys { entries[key] = nil }
                metadata[map] = entries.isEmpty ? nil : .mapping(entries)
            }
            fields["metadata"] = .mapping(metadata)
        }
        return .mapping(fields)
    }

    /// The first place at which this tree and the manifest differ for the API, for which null is absent, or empty as a
    /// text of a map, and an amount may be a number.
    func difference(from manifest: ManifestNode, at path: String) -> String? {
        switch (self, manifest) {
        case (.mapping(let own), .mapping(let theirs)):
            for key in own.keys + theirs.keys.filter({ own[$0] == nil }) {
                let difference = (own[key] ?? .null).difference(from: theirs[key] ?? .null, at: "\(path).\(key)")
                if let difference { return difference }
            }
            return nil
        case (.sequence(let own), .sequence(let theirs)):
            guard own.count == theirs.count else { return "\(path) has \(own.count) items, not \(theirs.count)" }
            return zip(own, theirs).enumerated().lazy.compactMap { index, pair in
                pair.0.difference(from: pair.1, at: "\(path)[\(index)]")
            }.first
        case (.string(""), .null): return nil
        case (.string(let text), .integer(let number)): return text == "\(number)" ? nil : "\(path) is '\(text)'"
        case (.string(let text), .number(let number)): return text == "\(number)" ? nil : "\(path) is '\(text)'"
        case (.number(let value), .integer(let number)): return value == Double(number) ? nil : "\(path) is \(value)"
        default: return self == manifest ? nil : "\(path) is \(self), not \(manifest)"
        }
    }
}
