internal import KubernetesModel
internal import ManifestChecks

/// The Secrets that the stack does not render, each by where it comes from; never a value.
struct SecretsSection: GuideSection {
    let facts: GuideFacts

    let title = "Secrets"

    var blocks: [MarkdownBlock] {
        guard !facts.secrets.isEmpty else { return [] }
        let verification = facts.preflight(.secrets)
        return facts.secrets.flatMap(blocks)
            + (verification.isEmpty
                ? [] : [.heading("Verify"), .commands(verification)])
    }

    private func blocks(_ secret: OutsideSecret) -> [MarkdownBlock] {
        [.heading(secret.name.code)] + content(secret)
    }

    private func content(_ secret: OutsideSecret) -> [MarkdownBlock] {
        switch secret.source {
        case .unstated, .manual: byHand(secret)
        case .externalSecrets(let kind, let store):
            [
                .paragraph(
                    "External Secrets Operator makes it from \(kind) \(store.code), with the keys "
                        + "\(secret.keys.codeList), "
                        + "once the stack is applied. Nothing is to be done here.")
            ]
        case .sealed(let file):
            [
                .paragraph(
                    "The Sealed Secrets controller makes it from \(file.code), which is rendered. Nothing is to be "
                        + "done here."
                )
            ]
        case .sops(let file):
            [
                .paragraph("From \(file.code), with the keys \(secret.keys.codeList)."),
                .commands([secret.decryption(file)]),
            ]
        }
    }

    private func byHand(_ secret: OutsideSecret) -> [MarkdownBlock] {
        switch secret.type {
        case "kubernetes.io/tls":
            let hosts = secret.ingresses(in: facts).flatMap(\.hosts).distinct
            let purpose = hosts.isEmpty ? "" : " for \(hosts.codeList)"
            var commands: [String] = []
            if facts.local != nil, !hosts.isEmpty { commands += Self.selfSigned(hosts) }
            return [
                .paragraph(
                    "A certificate\(purpose) in `tls.crt`, its key in `tls.key`; keep both out of the repository."
                        + (commands.isEmpty ? "" : " One that signs itself does on this machine.")),
                .commands(commands + [secret.creation]),
            ]
        case "kubernetes.io/dockerconfigjson":
            let pods = secret.pullers(in: facts)
            let registries = StackImage.all(in: facts)
                .filter { image in pods.contains { image.users.contains($0.workload.argument) } }
                .compactMap(\.registry).distinct
            return [
                .paragraph(
                    "Credentials\(registries.isEmpty ? "" : " for \(registries.codeList)") in `config.json`, as "
                        + "`docker login` writes them. Where a credential store takes them, the file has no `auth`: "
                        + "write it by "
                        + "hand."),
                .commands(registries.map { "docker --config . login \($0)" } + [secret.creation, "rm config.json"]),
            ]
        default:
            let file = "\(secret.name).env"
            let maker = secret.source == .unstated ? "The stack does not say who makes it; by hand" : "Made by hand"
            return [
                .paragraph(
                    "\(maker), with "
                        + "the keys \(secret.keys.codeList). The first command writes a line for each; put "
                        + "the value behind its `=`, without quotes. Keep the file out of the repository."),
                .commands([
                    "(umask 077; printf '%s=\\n' \(secret.keys.map(\.shellWord).joined(separator: " ")) > "
                        + "\(file.shellWord))",
                    "${EDITOR:-vi} \(file.shellWord)", secret.creation, "rm \(file.shellWord)",
                ]),
            ]
        }
    }

    private static func selfSigned(_ hosts: [String]) -> [String] {
        let names = hosts.map { "DNS:\($0)" }.joined(separator: ",")
        return [
            "openssl req -x509 -newkey rsa:2048 -nodes -days 90 -keyout tls.key -out tls.crt \\\n"
                + "  -subj \("/CN=\(hosts[0])".shellWord) -addext \("subjectAltName=\(names)".shellWord)"
        ]
    }
}

extension OutsideSecret {
    /// Makes it from files, so that no value gets into the history of the shell.
    var creation: String {
        let arguments =
            switch type {
            case "kubernetes.io/tls": "create secret tls \(name) --cert=tls.crt --key=tls.key"
            case "kubernetes.io/dockerconfigjson":
                "create secret docker-registry \(name) --from-file=.dockerconfigjson=config.json"
            default:
                "create secret generic \(name) --from-env-file=\(name).env"
                    + (type == "Opaque" ? "" : " --type=\(type)")
            }
        return Kubectl.command(arguments, in: namespace)
    }

    func decryption(_ file: String) -> String {
        "sops --decrypt \(file.shellWord) | \(Kubectl.command("apply -f -", in: namespace))"
    }
}
