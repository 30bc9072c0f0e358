import KubernetesModel

/// `values.yaml` and its variants for the environments.
struct ValuesFile {
    private let values: ValueTree
    private let defaults: Int
    private var yaml = YAMLText()

    init(_ values: ValueTree, defaults: Int) {
        self.values = values
        self.defaults = defaults
    }

    /// All values, each below a comment that says where it goes.
    mutating func all(environment: String) -> String {
        let defaults = defaults
        let title = "# Values of the environment '\(environment)'; those of another are in values-<environment>.yaml.\n"
        return title
            + section(values.root, at: 0) { leaf in
                (leaf.value(in: defaults, defaults: defaults), "# \(leaf.purpose)\n")
            }
    }

    /// What one environment has that differs from the defaults.
    mutating func differences(of environment: Int, named name: String) -> String {
        let defaults = defaults
        let text = section(values.root, at: 0) { leaf in
            let own = leaf.value(in: environment, defaults: defaults)
            return Self.difference(own, from: leaf.value(in: defaults, defaults: defaults)).map { ($0, "") }
        }
        return "# What the environment '\(name)' sets in place of values.yaml.\n" + (text.isEmpty ? "{}\n" : text)
    }

    private mutating func section(
        _ section: ValueTree.Section, at indentation: Int, _ entry: (ValueTree.Leaf) -> (ManifestNode, String)?
    ) -> String {
        var text = ""
        for (key, node) in section.entries {
            switch node {
            case .section(let inner):
                let body = self.section(values.sections[inner], at: indentation + 2, entry)
                guard !body.isEmpty else { continue }
                text += "\(String(repeating: " ", count: indentation))\(yaml.key(key))\n\(body)"
            case .leaf(let index):
                guard let (value, comment) = entry(values.leaves[index]) else { continue }
                let margin = String(repeating: " ", count: indentation)
                text += (comment.isEmpty ? "" : margin + comment)
                text += yaml.entry(key, value, indentation: indentation)
            }
        }
        return text
    }

    /// What has to be merged over `base` to get `node`; nil for nothing. Helm merges maps and takes null for removal.
    private static func difference(_ node: ManifestNode, from base: ManifestNode) -> ManifestNode? {
        guard node != base else { return nil }
        guard let fields = node.fields, let known = base.fields else { return node }
        var changes: OrderedMap<ManifestNode> = [:]
        for (key, value) in fields {
            changes[key] = known[key].map { difference(value, from: $0) } ?? value
        }
        for key in known.keys where fields[key] == nil { changes[key] = .null }
        return .mapping(changes)
    }
}
