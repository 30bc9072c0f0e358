import ModelSource

/// Names of objects, keys and ports → Swift names.
enum ImportedName {
    /// `mcp-server` → `mcpServer`, `DATABASE_URL` → `databaseURL`; `other` where nothing is left.
    static func lowerCamel(_ text: String, or other: String) -> String {
        let words = words(text)
        guard let first = words.first, first.utf8.first.map({ $0 > 0x39 }) == true else {
            return words.isEmpty ? other : other + words.map(capitalized).joined()
        }
        return first + words.dropFirst().map(capitalized).joined()
    }

    /// `todo-app-config` → `TodoAppConfig`.
    static func upperCamel(_ text: String, or other: String) -> String {
        let words = words(text)
        guard let first = words.first, first.utf8.first.map({ $0 > 0x39 }) == true else {
            return other + words.map(capitalized).joined()
        }
        return words.map(capitalized).joined()
    }

    /// The name where it is declared.
    static func declared(_ name: String) -> String { SwiftName.identifier(name) }

    /// Whether a member of the name needs care at every use.
    static func isKeyword(_ name: String) -> Bool { SwiftName.identifier(name) != name }

    private static let initialisms: Set<String> = [
        "api", "aws", "ca", "cidr", "cpu", "db", "dns", "gcp", "grpc", "html", "http", "https", "id", "ip", "json",
        "jwt", "mcp", "php", "sql", "ssh", "ssl", "tcp", "tls", "udp", "ui", "uri", "url", "uuid", "yaml",
    ]

    private static func capitalized(_ word: String) -> String {
        initialisms.contains(word) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The words in lower case, as signs and capitals divide them.
    private static func words(_ text: String) -> [String] {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.flatMap { part in
            // `REDIS` is one word, `redisHost` two.
            part.contains(where: \.isLowercase) ? humps(part) : [part.lowercased()]
        }
    }

    private static func humps(_ part: Substring) -> [String] {
        var words: [String] = []
        var wasUpper = true
        for character in part {
            if character.isUppercase, !wasUpper || words.isEmpty {
                words.append(character.lowercased())
            } else if words.isEmpty {
                words.append(String(character))
            } else {
                words[words.count - 1] += character.lowercased()
            }
            wasUpper = character.isUppercase
        }
        return words
    }
}
