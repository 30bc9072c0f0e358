import KubernetesModel

/// `NOTES.txt`: what Helm prints after an installation, chiefly how to reach what was installed.
struct ChartNotes {
    private let contents: ChartContents
    private let writer: TemplateWriter

    init(_ contents: ChartContents, _ writer: TemplateWriter) {
        self.contents = contents
        self.writer = writer
    }

    var text: String {
        var text = "{{ .Chart.Name }} {{ .Chart.Version }} is installed as release '{{ .Release.Name }}'.\n"
        let ingresses = contents.objects.filter { $0.object.kind == "Ingress" }
        if !ingresses.isEmpty { text += "\nFrom outside of the cluster:\n" + ingresses.map(addresses).joined() }
        let services = contents.objects.filter { $0.object.kind == "Service" }
        if !services.isEmpty { text += "\nFrom this machine:\n" + services.map(forwarding).joined() }
        let secrets = contents.values.leaves.filter { $0.path.first == "secrets" && $0.path.last == "create" }
        if !secrets.isEmpty {
            text += "\nThe pods start once these Secrets exist; the chart makes one where its 'create' is true:\n"
            for secret in secrets {
                text += "  {{ \(ValueTree.Leaf.expression(secret.path.dropLast() + ["name"])) }} (\(secret.name))\n"
            }
        }
        if !contents.tests.isEmpty {
            text += """

                To try the Services, upgrade with --set tests.enabled=true and run:
                  helm test --namespace {{ .Release.Namespace }} {{ .Release.Name }}

                """
        }
        return text
    }

    // MARK: - Addresses

    private func addresses(_ ingress: ChartObject) -> String {
        let spec = ingress.template["spec"]?.node
        let tls = spec?["tls"]
        let scheme =
            tls.map { tls in
                tls.condition.map { "http{{ if \(writer.expression($0)) }}s{{ end }}" } ?? "https"
            } ?? "http"
        let lines = (spec?["rules"]?.node.items ?? []).map { rule in
            let host = rule.node["host"].map { spelled($0.node) } ?? "the address of the ingress controller"
            return when([rule.condition].compactMap { $0 }, "  \(scheme)://\(host)\n")
        }
        return when(ingress.conditions, lines.joined())
    }

    private func forwarding(_ service: ChartObject) -> String {
        let metadata = service.template["metadata"]?.node
        let spec = service.template["spec"]?.node
        guard let port = spec?["ports"]?.node.items.first?.node["port"], spec?["selector"] != nil else { return "" }
        let namespace = metadata?["namespace"].map { "--namespace \(spelled($0.node)) " } ?? ""
        let name = metadata?["name"].map { spelled($0.node) } ?? service.object.name
        return when(
            service.conditions, "  kubectl \(namespace)port-forward service/\(name) 8080:\(spelled(port.node))\n")
    }

    private func when(_ conditions: [TemplateCondition], _ lines: String) -> String {
        guard !conditions.isEmpty, !lines.isEmpty else { return lines }
        return "{{- if \(TemplateWriter.all(conditions.map(writer.expression))) }}\n\(lines){{- end }}\n"
    }

    /// A scalar as plain text.
    private func spelled(_ node: TemplateNode) -> String {
        switch node {
        case .literal(.string(let text)): TemplateWriter.escaped(text)
        case .literal(.integer(let number)): String(number)
        case .value(let value): "{{ \(contents.values.leaf(of: value).expression) }}"
        default: ""
        }
    }
}
