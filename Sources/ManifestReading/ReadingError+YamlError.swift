internal import Yams

extension ReadingError {
    /// What the parser says about `text`, as one phrase.
    init(_ error: any Error, in text: String, file: String) {
        func failure(_ mark: Mark, _ message: String) -> ReadingError {
            ReadingError(file: file, line: mark.line, column: mark.column, message: message)
        }
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if Self.isTab(at: mark, in: text) {
                self = failure(mark, "a tab stands where YAML takes spaces; indent with spaces")
            } else {
                self = failure(mark, Self.phrase(problem, context, at: mark))
            }
        case .duplicatedKeysInMapping(let keys, let context):
            self = failure(context.mark, "key '\(keys.first ?? "")' is set twice in this mapping; keep one of them")
        case .reader(let problem, let offset, _, _):
            self = ReadingError(file: file, message: problem.lowercased(), behind: text.prefix(offset ?? 0))
        default:
            self = ReadingError(file: file, line: 1, column: 1, message: "cannot read the document: \(error)")
        }
    }

    private init(file: String, message: String, behind prefix: Substring) {
        let lines = prefix.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        self.init(
            file: file, line: max(lines.count, 1), column: (lines.last?.unicodeScalars.count ?? 0) + 1,
            message: message)
    }

    private static func phrase(_ problem: String, _ context: YamlError.Context?, at mark: Mark) -> String {
        guard let context, !context.text.isEmpty else { return problem }
        let start = context.mark.line == mark.line ? "" : ", which starts on line \(context.mark.line)"
        return "\(problem) \(context.text)\(start)"
    }

    private static func isTab(at mark: Mark, in text: String) -> Bool {
        let lines = text.utf8.split(
            separator: UInt8(ascii: "\n"), maxSplits: mark.line, omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return false }
        return Substring(lines[mark.line - 1]).unicodeScalars.dropFirst(mark.column - 1).first == "\t"
    }
}
