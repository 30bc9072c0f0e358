internal import KubernetesModel
internal import ManifestChecks

/// The rendered files, and the namespaces that the Secrets go into.
struct NamespacesSection: GuideSection {
    let facts: GuideFacts

    var title: String {
        switch facts.references(to: CoreV1.Namespace.self).count {
        case 0: "Render"
        case 1: "Render, and make the namespace"
        default: "Render, and make the namespaces"
        }
    }

    var blocks: [MarkdownBlock] {
        let rendered = facts.references(to: CoreV1.Namespace.self)
        let others = facts.namespaces.compactMap(\.self).filter { name in !rendered.contains { $0.name == name } }
        var commands = [facts.rendering]
        commands += rendered.isEmpty ? [] : [facts.kubectl("apply", filesOf: rendered)]
        commands += others.map { "kubectl get namespace/\($0)" }
        var text = "The manifests go to \(facts.directory.code), one file for each object."
        if !others.isEmpty { text += " The stack counts on \(others.codeList) being there." }
        if facts.namespaces.contains(nil) {
            text += " Objects without a namespace of their own go to that of the current context."
        }
        return [.paragraph(text), .commands(commands)]
    }
}
