extension InvalidValue {
    /// Why a variable or key of this name must not hold a plain value, or nil: its last words name a secret.
    ///
    /// `DB_PASSWORD` and `apiKey` do; `PASSWORD_MIN_LENGTH`, `TOKEN_URL` and `MAX_TOKENS` do not.
    package static func plainSecret(named name: String) -> InvalidValue? {
        // Most names end in other letters than any of the words.
        guard let letter = name.utf8.last(where: ASCIISet.alphanumerics.contains),
            lastLetters.contains(letter.lowerCased)
        else { return nil }
        let (last, pair) = lastWords(of: name)
        guard secretWords.contains(last) || secretPairs.contains(pair) else { return nil }
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

    /// The last word of `DB_PASSWORD`, `db-password` and `dbPassword`, and the last two, in small letters.
    private static func lastWords(of name: String) -> (last: String, pair: String) {
        let space = UInt8(ascii: " ")
        var words: [UInt8] = []
        words.reserveCapacity(name.utf8.count + 4)
        var wasSmall = false
        for byte in name.utf8 {
            let isPartOfWord = ASCIISet.alphanumerics.contains(byte)
            let isStartOfWord = wasSmall && ASCIISet.upperCase.contains(byte)
            if !isPartOfWord || isStartOfWord, let last = words.last, last != space { words.append(space) }
            guard isPartOfWord else { continue }
            words.append(byte.lowerCased)
            wasSmall = ASCIISet.lowerCase.contains(byte)
        }
        if words.last == space { words.removeLast() }
        let last = words.lastIndex(of: space).map { words[($0 + 1)...] } ?? words[...]
        let pair = words[..<last.startIndex].dropLast().lastIndex(of: space).map { words[($0 + 1)...] } ?? words[...]
        return (String(decoding: last, as: UTF8.self), String(decoding: pair, as: UTF8.self))
    }
}
