extension InvalidValue {
    /// Why a variable or key of this name must not hold a plain value, or nil: its last words name a secret.
    ///
    /// `DB_PASSWORD` and `apiKey` do; `PASSWORD_MIN_LENGTH`, `TOKEN_URL` and `MAX_TOKENS` do not.
    package static func plainSecret(named name: String) -> InvalidValue? {
        // Most names end in other letters than any of the words.
        guard let letter = name.utf8.last(where: ASCIISet.alphanumerics.contains),
            lastLetters.contains(letter.lowerCased)
        else { return nil }
        let words = words(of: name)
        guard let last = words.last,
            secretWords.contains(last) || words.count > 1 && secretPairs.contains("\(words[words.count - 2]) \(last)")
        else { return nil }
        return InvalidValue(
            rule: "plain-secret",
            reason: "\(name.quoted) looks like the name of a secret; take its value from a secret's key",
            range: 0..<name.utf8.count
        )
    }

    private static let secretWords: Set = [
        "secret", "secrets", "password", "passwd", "passphrase", "token", "apikey", "credential", "credentials", "pwd",
        "pgpassword",
    ]
    private static let secretPairs: Set = [
        "api key", "access key", "private key", "signing key", "encryption key",
        "db pass", "database pass", "user pass", "admin pass", "root pass",
    ]
    private static let lastLetters = Set(secretWords.union(secretPairs).compactMap { $0.utf8.last })

    /// The words of `DB_PASSWORD`, `db-password` and `dbPassword`, in small letters.
    private static func words(of name: String) -> [String] {
        var words: [[UInt8]] = [[]]
        var wasSmall = false
        for byte in name.utf8 {
            guard ASCIISet.alphanumerics.contains(byte) else {
                words.append([])
                continue
            }
            if wasSmall, ASCIISet.upperCase.contains(byte) { words.append([]) }
            words[words.count - 1].append(byte.lowerCased)
            wasSmall = ASCIISet.lowerCase.contains(byte)
        }
        return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }
}
