import KubernetesModel

/// How an encrypted Secret is written to a file.
package enum EncryptedFormat: Sendable {
    /// By `kubeseal`, for the controller in the cluster.
    case sealedSecret
    /// By SOPS, which encrypts the values and leaves the rest.
    case sops

    var kind: String {
        switch self {
        case .sealedSecret: "SealedSecret"
        case .sops: "Secret"
        }
    }

    /// What makes such a file, for messages.
    var command: String {
        switch self {
        case .sealedSecret: "seal it with 'kubeseal'"
        case .sops: "encrypt it with 'sops --encrypt --encrypted-regex ^(data|stringData)$'"
        }
    }

    /// Where the Secret's type stands.
    var typePath: [String] {
        switch self {
        case .sealedSecret: ["spec", "template", "type"]
        case .sops: ["type"]
        }
    }

    /// Where the Secret's keys stand, each with its value.
    var valueFields: [[String]] {
        switch self {
        case .sealedSecret: [["spec", "encryptedData"]]
        case .sops: [["data"], ["stringData"]]
        }
    }

    func isEncrypted(_ value: ManifestNode) -> Bool {
        guard case .string(let text) = value else { return false }
        switch self {
        case .sealedSecret: return Self.isSealed(text)
        case .sops: return text.hasPrefix("ENC[") && text.hasSuffix("]")
        }
    }

    /// Base64 of a session key and what it encrypts: with the shortest key that the controller takes, 2048 bits, more
    /// than 256 bytes, where a password has some tens.
    private static func isSealed(_ text: String) -> Bool {
        text.utf8.count > 256 / 3 * 4
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
                    true
                default: false
                }
            }
    }
}
