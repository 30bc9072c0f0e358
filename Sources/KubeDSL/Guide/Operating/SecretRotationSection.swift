internal import KubernetesModel
internal import ManifestChecks

/// New values for a Secret, and the pods that must learn of them.
struct SecretRotationSection: GuideSection {
    let facts: GuideFacts

    let title = "Rotate a secret"

    var blocks: [MarkdownBlock] { facts.secrets.flatMap(blocks) }

    private func blocks(_ secret: OutsideSecret) -> [MarkdownBlock] {
        let readers = secret.readers(in: facts)
        let restarted = readers.filter(\.declared.replacesItsPods)
        let waits = restarted.compactMap(facts.wait)
        let last = restarted.map { facts.restart($0.workload) } + waits
        var (text, steps) = replacement(secret, then: last)
        if !readers.isEmpty { text += " Read by \(readers.map(\.workload.argument).codeList)." }
        if !restarted.isEmpty { text += " Variables are read once, so the pods are replaced." }
        let pullers = secret.pullers(in: facts)
        if !pullers.isEmpty {
            text += " Images of \(pullers.map(\.workload.argument).codeList) are pulled with it from the next pull on."
        }
        let ingresses = secret.ingresses(in: facts).map(\.ingress.name)
        if !ingresses.isEmpty {
            text += " The ingress controller takes it for Ingress \(ingresses.codeList) by itself."
        }
        return [.heading(secret.name.code), .paragraph(text)] + steps
    }

    /// How the new values come in, and what follows.
    private func replacement(_ secret: OutsideSecret, then last: [String]) -> (text: String, steps: [MarkdownBlock]) {
        switch secret.source {
        case .unstated, .manual:
            let apply = " --dry-run=client -o yaml | \(Kubectl.command("apply -f -", in: secret.namespace))"
            let files =
                switch secret.type {
                case "kubernetes.io/tls": "`tls.crt` and `tls.key`"
                case "kubernetes.io/dockerconfigjson": "`config.json`"
                default: "\("\(secret.name).env".code), with all of \(secret.keys.codeList)"
                }
            return ("Write the new values into \(files).", [.commands([secret.creation + apply] + last)])
        case .externalSecrets(let kind, let store):
            let object = object("ExternalSecret", of: secret)
            return (
                "Change the values in \(kind) \(store.code); the operator looks for them in time, and at once when "
                    + "asked.",
                [.commands((object.map(Self.synchronisation) ?? []) + last)]
            )
        case .sealed(let file):
            return (
                "Seal the new values into \(file.code) with `kubeseal`, commit the file and release it.",
                facts.release(
                    then: [object("SealedSecret", of: secret)].compactMap(\.self).map {
                        Kubectl.command("wait --for=condition=Synced {} --timeout=120s", $0)
                    } + last)
            )
        case .sops(let file):
            return (
                "Change the values in the encrypted file and commit it.",
                [.commands(["sops \(file.shellWord)", secret.decryption(file)] + last)]
            )
        }
    }

    /// The values as they were leave the object ready: only the time of the last look tells of the new ones.
    private static func synchronisation(of object: ObjectReference) -> [String] {
        let time = Kubectl.command("get {} -o jsonpath='{.status.refreshTime}'", object)
        return [
            "before=$(\(time))", Kubectl.command("annotate {} force-sync=$(date +%s) --overwrite", object),
            "n=0; while [ $n -lt 60 ] && [ \"$(\(time))\" = \"$before\" ]; do n=$((n + 1)); sleep 2; done",
            "[ \"$(\(time))\" != \"$before\" ] || echo 'the operator has not looked yet'",
            Kubectl.command("wait --for=condition=Ready {} --timeout=120s", object),
        ]
    }

    /// What an operator makes the Secret from.
    private func object(_ kind: String, of secret: OutsideSecret) -> ObjectReference? {
        facts.environment.objects.map { ObjectReference($0.object) }.first {
            $0.kind.kind == kind && $0.name == secret.name && $0.namespace == secret.namespace
        }
    }
}
