import KubernetesModel

extension Preflight {
    /// For each Secret that the stack does not render: how it comes to be, and that it is as the pods need it.
    static func secrets(_ graph: ResourceGraph) -> [Assumption] {
        graph.secrets.flatMap { secret in
            switch secret.source {
            case .unstated: [presence(of: secret)]
            case .manual:
                [
                    Assumption(
                        "Secret '\(secret.name)' is made by hand, with the keys \(quotedKeys(of: secret))",
                        make: creation(of: secret), row: "CFG-17"),
                    presence(of: secret),
                ]
            case .externalSecrets(let kind, let store):
                // The operator makes the Secret only after the stack has been applied.
                [
                    Assumption(
                        "\(kind) '\(store)' is there, and holds what Secret '\(secret.name)' is made of",
                        verify: "kubectl\(kind == "SecretStore" ? inNamespace(secret.namespace) : "") "
                            + "get \(kind.lowercased()) \(store)",
                        row: "CFG-25")
                ]
            case .sealed(let file):
                [
                    Assumption(
                        "the cluster can unseal Secret '\(secret.name)'", verify: "kubeseal --validate < \(file)",
                        row: "CFG-25")
                ]
            case .sops(let file):
                [
                    Assumption(
                        "Secret '\(secret.name)' is made of '\(file)'",
                        make: "sops --decrypt \(file) | kubectl\(inNamespace(secret.namespace)) apply -f -",
                        row: "CFG-17"),
                    presence(of: secret),
                ]
            }
        }
    }

    /// Claims and other objects that are there already.
    static func existing(_ graph: ResourceGraph) -> [Assumption] {
        graph.existing.sorted { ($0.namespace ?? "", $0.name) < ($1.namespace ?? "", $1.name) }.map { object in
            Assumption(
                "\(object) is there",
                verify: "kubectl\(inNamespace(object.namespace)) get \(object.kind.kind.lowercased()) \(object.name)",
                row: "VOL-11")
        }
    }

    private static func presence(of secret: SecretContract) -> Assumption {
        Assumption(
            "Secret '\(secret.name)' is there, with the keys \(quotedKeys(of: secret))",
            verify: "kubectl\(inNamespace(secret.namespace)) get secret \(secret.name) "
                + "-o go-template='{{range $key, $_ := .data}}{{$key}}{{\"\\n\"}}{{end}}'",
            row: "CFG-25")
    }

    /// The values stand in files, so that none gets into the history of the shell.
    private static func creation(of secret: SecretContract) -> String {
        let command = "kubectl\(inNamespace(secret.namespace)) create secret"
        switch secret.type {
        case "kubernetes.io/tls": return "\(command) tls \(secret.name) --cert=tls.crt --key=tls.key"
        case "kubernetes.io/dockerconfigjson":
            return "\(command) generic \(secret.name) --type=\(secret.type) --from-file=.dockerconfigjson=config.json"
        default: return "\(command) generic \(secret.name) --from-env-file=\(secret.name).env"
        }
    }

    private static func quotedKeys(of secret: SecretContract) -> String {
        secret.keys.map { "'\($0)'" }.joined(separator: ", ")
    }
}
