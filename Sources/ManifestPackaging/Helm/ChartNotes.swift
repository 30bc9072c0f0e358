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

    // MARK: - Ingresses

    private func addresses(_ ingress: ChartObject) -> String {
        let spec = ingress.template["spec"]?.node
        var scheme = "http"
        var setup = ""
        if let tls = spec?["tls"] {
            scheme = "https"
            if let condition = tls.condition.map(contents.expressions.condition) {
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
            let host = rule.node["host"].map { spelled($0.node) } ?? Self.anyHost
            return when([rule.condition].compactMap { $0 }, "  \(scheme)://\(host)\n")
        }
        return when(ingress.conditions, lines.joined())
    }

    private static let anyHost = "the address of the ingress controller"

    // MARK: - Services

    private func commands(_ service: ChartObject) -> String {
        let metadata = service.template["metadata"]?.node
        let spec = service.template["spec"]?.node
        let namespace = metadata?["namespace"].map { "--namespace \(spelled($0.node)) " } ?? ""
        let commands = ServiceCommands(
            kubectl: "kubectl \(namespace)", name: metadata?["name"].map { spelled($0.node) } ?? service.object.name,
            port: spec?["ports"]?.node.items.first?.node["port"].map { spelled($0.node) },
            nodePort: spec?["ports"]?.node.items.first?.node["nodePort"].map { spelled($0.node) },
            externalName: spec?["externalName"].map { spelled($0.node) }, hasPods: spec?["selector"] != nil)
        let text =
            switch spec?["type"]?.node {
            case .literal(.string(let type)): commands.text(for: type)
            case .value(let type): byType(contents.expressions.value(type), commands)
            default: commands.text(for: "ClusterIP")
            }
        return when(service.conditions, text)
    }

    /// The commands of whichever type the value says.
    private func byType(_ type: String, _ commands: ServiceCommands) -> String {
        let branches = ["NodePort", "LoadBalancer", "ExternalName"].map { name in
            "if eq (\(type) | default \"\") \"\(name)\" }}\n\(commands.text(for: name))"
        }
        return "{{- \(branches.joined(separator: "{{- else "))"
            + "{{- else }}\n\(commands.text(for: "ClusterIP")){{- end }}\n"
    }

    // MARK: - Text

    private func when(_ conditions: [TemplateCondition], _ lines: String) -> String {
        guard !conditions.isEmpty, !lines.isEmpty else { return lines }
        return "{{- if \(contents.expressions.all(conditions)) }}\n\(lines){{- end }}\n"
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
