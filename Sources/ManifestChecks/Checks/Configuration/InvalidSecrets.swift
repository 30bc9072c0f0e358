import KubernetesModel

/// The API server refuses a Secret of a type whose keys are missing, and values that are not base64.
package struct InvalidSecrets: Check {
    package let rule = Rule(
        "invalid-secrets", "a Secret has the keys of its type, and values in base64",
        why: "the API server refuses the Secret",
        remedy: "add the key, or encode the value",
        rows: ["CFG-15", "CFG-16"],
        wrong: "CoreV1.Secret(…, type: \"kubernetes.io/tls\")",
        right: "with the keys tls.crt and tls.key")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Secret.self).flatMap { secret, declared in
            var findings: [Finding] = []
            let keys = Set((secret.data?.keys ?? []) + (secret.stringData?.keys ?? []))
            let needed = Self.keys[secret.type ?? ""] ?? []
            if !needed.isEmpty, !needed.contains(where: { keys.isSuperset(of: $0) }) {
                let names = needed.map { $0.map { "'\($0)'" }.joined(separator: " and ") }.joined(separator: " or ")
                findings.append(
                    Finding(
                        rule, "\(ObjectReference(secret)) of type '\(secret.type ?? "")' needs \(names)", in: declared,
                        path: "data"))
            }
            for (key, value) in secret.data ?? [:] where !Self.isBase64(value) {
                findings.append(
                    Finding(
                        rule, "key '\(key)' of \(ObjectReference(secret)) is not base64", in: declared,
                        path: "data[\(key)]"))
            }
            return findings
        }
    }

    /// The keys that each type needs; of several sets any one is enough.
    private static let keys: [String: [[String]]] = [
        "kubernetes.io/tls": [["tls.crt", "tls.key"]],
        "kubernetes.io/dockerconfigjson": [[".dockerconfigjson"]],
        "kubernetes.io/dockercfg": [[".dockercfg"]],
        "kubernetes.io/basic-auth": [["username"], ["password"]],
        "kubernetes.io/ssh-auth": [["ssh-privatekey"]],
    ]

    private static func isBase64(_ text: String) -> Bool {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "\n") }
        let body = digits.prefix { $0 != UInt8(ascii: "=") }
        let isKnown = body.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
        let padding = digits.count - body.count
        return isKnown && digits.count.isMultiple(of: 4) && padding <= 2
            && digits.suffix(padding).allSatisfy { $0 == UInt8(ascii: "=") }
    }
}
