/// A command that was given as one line, as a shell would read it, while a container starts the first word as it is.
package struct ShellLine: Hashable, Sendable {
    /// The words that the command should be given as.
    package let words: [String]
    /// What is wrong; its range is within the only word.
    package let problem: InvalidValue

    /// Nil when the command is fine: it has several words, or the only one has no space in it.
    package init?(in command: [String]) {
        guard command.count == 1, let line = command.first else { return nil }
        let bytes = Array(line.utf8)
        guard let space = bytes.firstIndex(where: \.isSpaceOrControl) else { return nil }
        words = Self.needsShell(bytes) ? ["sh", "-c", line] : Self.words(of: bytes)
        // White space alone is a mistake of another kind.
        guard !words.isEmpty else { return nil }
        problem = InvalidValue(
            rule: "shell-line",
            reason: "command \(line.quoted) is one word with spaces in it; "
                + "write \(words.map(\.quoted).joined(separator: ", "))",
            range: space..<space + 1
        )
    }

    /// Whether there is anything in it that only a shell carries out.
    private static func needsShell(_ bytes: [UInt8]) -> Bool {
        // `$(NAME)` is Kubernetes' own and works without a shell.
        // An odd number of quotes cannot be split either.
        let quotes: [Unicode.Scalar] = ["'", "\""]
        return bytes.contains(where: ASCIISet("|&;<>`*\\").contains)
            || quotes.contains { quote in !bytes.count(where: { $0 == quote }).isMultiple(of: 2) }
            || zip(bytes, bytes.dropFirst()).contains { $0 == "$" && $1 != "(" }
    }

    /// Splits at white space outside of quotes, and takes the quotes off.
    private static func words(of bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var isOpen = false
        var quote: UInt8?
        for byte in bytes + [UInt8(ascii: " ")] {
            if let open = quote {
                if byte == open { quote = nil } else { word.append(byte) }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                // Quotes make a word even with nothing in them.
                (quote, isOpen) = (byte, true)
            } else if !byte.isSpaceOrControl {
                word.append(byte)
                isOpen = true
            } else if isOpen {
                words.append(String(decoding: word, as: UTF8.self))
                (word, isOpen) = ([], false)
            }
        }
        return words
    }
}
