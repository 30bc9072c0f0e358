import KubernetesModel

/// `NOTES.txt`: what Helm prints after an installation, chiefly how to reach what was installed.
struct ChartNotes {
    private let contents: ChartContents

    init(_ contents: ChartContents) { self.contents = contents }

    var text: String {
        var text = "{{ .Chart.Name }} {{ .Chart.Version }} is installed as release '{{ .Release.Name }}'.\n"
        let ingresses = contents.objects.filter { $0.object.kind == "Ingress" }.map(addresses).joined()
        if !ingresses.isEmpty { text += "\nFrom outside of the cluster:\n\(ingresses)" }
        let services = contents.objects.filter { $0.object.kind == "Service" }.map(commands).joined()
        if !services.isEmpty { text += "\nFrom this machine:\n\(services)" }
        // A key of a Secret may be called like that as well, and stands deeper.
        let secrets = contents.values.leaves.filter {
            $0.path.count == 3 && $0.path.first == "secrets" && $0.path.last == "create"
        }
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

    // MARK: - Ingresses

    private func addresses(_ ingress: ChartObject) -> String {
        let spec = ingress.template["spec"]?.node
        var scheme = "http"
        var setup = ""
        if let tls = spec?["tls"] {
            scheme = "https"
            if let condition = filling(tls).map(contents.expressions.condition) {
                scheme = "http{{ if \(condition) }}s{{ end }}"
                // Inside of a range there are no values.
                setup = "{{- $scheme := \"http\" }}\n{{- if \(condition) }}{{ $scheme = \"https\" }}{{ end }}\n"
            }
        }
        guard let rules = spec?["rules"] else { return "" }
        if case .value(let value) = rules.node {
            let line = "  \(setup.isEmpty ? scheme : "{{ $scheme }}")://{{ .host | default \"\(Self.anyHost)\" }}\n"
            let range = "{{- range \(contents.expressions.value(value)) }}\n\(line){{- end }}\n"
            return when(ingress.conditions + [rules.condition].compactMap { $0 }, setup + range)
        }
        let lines = rules.node.items.map { rule in
            let host = spelled(rule.node["host"], else: Self.anyHost)
            return when([rule.condition].compactMap { $0 }, "  \(scheme)://\(host)\n")
        }
        return when(ingress.conditions + [rules.condition].compactMap { $0 }, lines.joined())
    }

    /// When there is something in a collection; nil for always.
    private func filling(_ entry: TemplateEntry) -> TemplateCondition? {
        if let condition = entry.condition { return condition }
        return if case .value(let value) = entry.node { .isFilled(value) } else { nil }
    }

    private static let anyHost = "the address of the ingress controller"

    // MARK: - Services

    private func commands(_ service: ChartObject) -> String {
        let metadata = service.template["metadata"]?.node
        let spec = service.template["spec"]?.node
        let namespace = metadata?["namespace"].map { "--namespace \(spelled($0.node)) " } ?? ""
        let ports = spec?["ports"]
        let items = ports?.node.items ?? []
        // One that is always there, if any is.
        let port = items.first { $0.condition == nil } ?? items.first
        let nodePort = port?.node["nodePort"]
        let commands = ServiceCommands(
            kubectl: "kubectl \(namespace)",
            name: metadata?["name"].map { spelled($0.node) } ?? service.object.name,
            port: port?.node["port"].map { spelled($0.node) }, nodePort: nodePort.map { spelled($0.node) },
            nodePortCondition: nodePort?.condition.map(contents.expressions.condition),
            externalName: spec?["externalName"].map { spelled($0.node) }, hasPods: spec?["selector"] != nil)
        func text(for type: String) -> String {
            let needed = type == "ExternalName" ? [spec?["externalName"]] : [ports, port]
            return when(needed.compactMap { $0?.condition }, commands.text(for: type))
        }
        let lines =
            switch spec?["type"]?.node {
            case .literal(.string(let type)): text(for: type)
            case .value(let type): byType(contents.expressions.value(type), text)
            default: text(for: "ClusterIP")
            }
        return when(service.conditions, lines)
    }

    /// The commands of whichever type the value says.
    private func byType(_ type: String, _ text: (String) -> String) -> String {
        let branches = ["NodePort", "LoadBalancer", "ExternalName"].map { name in
            "if eq (\(type) | default \"\") \"\(name)\" }}\n\(text(name))"
        }
        return "{{- \(branches.joined(separator: "{{- else "))"
            + "{{- else }}\n\(text("ClusterIP")){{- end }}\n"
    }

    // MARK: - Text

    private func when(_ conditions: [TemplateCondition], _ lines: String) -> String {
        guard !conditions.isEmpty, !lines.isEmpty else { return lines }
        return "{{- if \(contents.expressions.all(conditions)) }}\n\(lines){{- end }}\n"
    }

    /// A text where the entry is there, and another where it is not.
    private func conditional(_ entry: TemplateEntry, _ text: String, else other: String) -> String {
        guard let condition = entry.condition.map(contents.expressions.condition) else { return text }
        return "{{ if \(condition) }}\(text){{ else }}\(other){{ end }}"
    }

    private func spelled(_ entry: TemplateEntry?, else other: String) -> String {
        entry.map { conditional($0, spelled($0.node), else: other) } ?? other
    }

    /// A scalar as plain text.
    private func spelled(_ node: TemplateNode) -> String {
        switch node {
        case .literal(.string(let text)): TemplateExpressions.escaped(text)
        case .literal(.integer(let number)): String(number)
        case .value(let value): "{{ \(contents.expressions.value(value)) }}"
        default: ""
        }
    }
}
