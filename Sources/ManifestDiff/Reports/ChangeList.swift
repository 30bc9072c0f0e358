package import KubernetesModel

/// A comparison as one JSON document, in the order of the objects: for scripts.
///
/// `{"from", "to", "changes": [{"object": {"group", "kind", "namespace", "name"}, "path", "field", "old", "new",
/// "effects": [{"kind", "reason"}], "location": {"file", "line", "column"}}]}`; `field` has indices where `path` has
/// keys, and what there is not is left out.
package struct ChangeList: ManifestEncodable {
    private let comparison: ManifestComparison
    private let sides: (old: String, new: String)

    package init(_ comparison: ManifestComparison, from old: String, to new: String) {
        self.comparison = comparison
        sides = (old, new)
    }

    package func encode(into encoder: inout some ManifestEncoder) {
        encoder.beginMapping()
        encoder.string(sides.old, for: "from")
        encoder.string(sides.new, for: "to")
        encoder.key("changes")
        encoder.beginSequence()
        for change in comparison.changes { encode(change, into: &encoder) }
        encoder.endSequence()
        encoder.endMapping()
    }

    private func encode(_ change: Change, into encoder: inout some ManifestEncoder) {
        encoder.beginMapping()
        encoder.key("object")
        encoder.beginMapping()
        encoder.string(change.object.group, for: "group")
        encoder.string(change.object.kind, for: "kind")
        if let namespace = change.object.namespace { encoder.string(namespace, for: "namespace") }
        encoder.string(change.object.name, for: "name")
        encoder.endMapping()
        encoder.string(change.path.text, for: "path")
        encoder.string(change.path.indexed, for: "field")
        for (key, value) in [("old", change.old), ("new", change.new)] {
            guard let value else { continue }
            encoder.key(key)
            if change.isConfidential || change.path.isRoot {
                encoder.boolean(true)
            } else {
                value.encode(into: &encoder)
            }
        }
        encoder.key("effects")
        encoder.beginSequence()
        for effect in change.effects {
            encoder.beginMapping()
            encoder.string(effect.kind.rawValue, for: "kind")
            encoder.string(effect.reason, for: "reason")
            encoder.endMapping()
        }
        encoder.endSequence()
        if let location = change.location { encode(location, into: &encoder) }
        encoder.endMapping()
    }

    private func encode(_ location: SourceLocation, into encoder: inout some ManifestEncoder) {
        encoder.key("location")
        encoder.beginMapping()
        encoder.string(location.file, for: "file")
        encoder.integer(location.line, for: "line")
        encoder.integer(location.column, for: "column")
        encoder.endMapping()
    }
}
