import KubernetesModel

/// `_helpers.tpl`: what several templates of a chart share.
struct TemplateHelpers {
    private let chart: String
    /// Those that everything with pods has.
    private let labels: [TemplateEntry]
    private let sharedLabels: Set<Label>
    private let hasChecksums: Bool

    /// - Parameters:
    ///   - objects: those of the chart, but for the ones of its tests.
    ///   - hasChecksums: whether a template has the hash of a ConfigMap.
    init(chart: String, _ objects: [ChartObject], hasChecksums: Bool) {
        self.chart = chart
        self.hasChecksums = hasChecksums
        let relevant = objects.filter { $0.object.variants.contains { $0?.isAboutPods == true } }
        let lists = relevant.map { $0.template["metadata"]?.node["labels"]?.node.entries ?? [] }
        let shared = lists.dropFirst().reduce(Set((lists.first ?? []).compactMap { Label($0) })) {
            shared, list in
            shared.intersection(list.compactMap { Label($0) })
        }
        let labels = (lists.first ?? []).filter { Label($0).map(shared.contains) == true }
        let isWorthIt = labels.count > 1 && lists.count > 1
        self.labels = isWorthIt ? labels : []
        sharedLabels = isWorthIt ? shared : []
    }

    // MARK: - Labels

    /// Tells a label from another by what stands behind its key.
    private struct Label: Hashable {
        let key: String
        let text: ManifestNode?
        /// The place of the value that holds the text.
        let leaf: Int?

        init?(_ entry: TemplateEntry) {
            guard entry.condition == nil else { return nil }
            key = entry.key
            switch entry.node {
            case .literal(let node): (text, leaf) = (node, nil)
            case .value(let value): (text, leaf) = (nil, value)
            default: return nil
            }
        }
    }

    /// The template with the shared labels included rather than repeated.
    func sharingLabels(_ template: TemplateNode) -> TemplateNode {
        let entries = template.entries
        guard !labels.isEmpty, !entries.isEmpty else { return template }
        return .mapping(
            entries.map { entry in
                switch entry.key {
                case "metadata":
                    let fields = entry.node.entries
                    guard fields.contains(where: { $0.key == "labels" }) else { return entry }
                    let shared = fields.map { $0.key == "labels" ? TemplateEntry($0, sharing($0.node)) : $0 }
                    return TemplateEntry(entry, .mapping(shared))
                case "spec", "template", "jobTemplate": return TemplateEntry(entry, sharingLabels(entry.node))
                default: return entry
                }
            })
    }

    private func sharing(_ node: TemplateNode) -> TemplateNode {
        let entries = node.entries
        let own = entries.filter { Label($0).map(sharedLabels.contains) != true }
        guard entries.count - own.count == labels.count else { return node }
        return .mapping(own + [TemplateEntry(key: "", node: .include("\(chart).labels"))])
    }

    // MARK: - Checksums

    /// The hash of the ConfigMap that a template makes, as the stack annotates pods with it.
    func checksum(of template: String) -> String {
        "{{ include (print .Template.BasePath \"/\(template).yaml\") . | fromYaml | include \"\(chart).content\" "
            + "| sha256sum | trunc 16 | quote }}"
    }

    // MARK: - The file

    /// Nil where nothing is shared.
    func file(_ writer: inout TemplateWriter) -> ManifestFile? {
        var parts: [String] = []
        if !labels.isEmpty {
            parts.append(
                """
                {{/* The labels of everything that belongs to the application. */}}
                {{- define "\(chart).labels" -}}
                \(String(decoding: writer.file(.mapping(labels), under: []).dropLast(), as: UTF8.self))
                {{- end }}

                """)
        }
        if hasChecksums {
            parts.append(
                #"""
                {{/* What a ConfigMap holds, as the stack hashes it: pods that carry the hash are replaced with any change. */}}
                {{- define "\#(chart).content" -}}
                {{- range list .data .binaryData -}}
                {{- range $key, $text := . }}{{ printf "%s\xff%s\xff" $key $text }}{{ end }}{{ "\xff" }}
                {{- end -}}
                {{- end }}

                """#)
        }
        return parts.isEmpty ? nil : ManifestFile("templates/_helpers.tpl", parts.joined(separator: "\n"))
    }
}

extension TemplateEntry {
    /// The same entry with another value.
    fileprivate init(_ entry: TemplateEntry, _ node: TemplateNode) {
        self.init(key: entry.key, node: node, condition: entry.condition)
    }
}
