/// The shell commands of a Markdown page.
struct PageCommands {
    /// All code blocks, one after the other.
    let script: String

    init(_ page: String) {
        var lines: [Substring] = []
        var isCode = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isCode = line == "```sh" } else if isCode { lines.append(line) }
        }
        script = lines.map { "\($0)\n" }.joined()
    }

    /// Each call of `kubectl`, as words.
    var kubectl: [[String]] {
        let lines = script.replacing("\\\n", with: " ").split(separator: "\n").filter { !$0.hasPrefix("#") }
        return lines.flatMap { line in
            // What stands before the first is another program; a pipe or a parenthesis ends a call.
            line.split(separator: "kubectl ", omittingEmptySubsequences: false).dropFirst().map { call in
                let ends = [" | ", ")\"", " &"].compactMap { call.firstRange(of: $0)?.lowerBound }
                return ["kubectl"] + Self.words(String(call[..<(ends.min() ?? call.endIndex)]))
            }
        }
    }

    /// Split at spaces outside of quotes, which go.
    static func words(_ command: String) -> [String] {
        var words: [String] = []
        var word = ""
        var quote: Character?
        for character in command {
            switch (character, quote) {
            case ("'", nil), ("\"", nil): quote = character
            case (let end, .some(let open)) where end == open: quote = nil
            case (" ", nil):
                if !word.isEmpty { words.append(word) }
                word = ""
            default: word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
