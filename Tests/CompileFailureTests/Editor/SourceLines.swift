/// A text by its lines, to look up and change what an editor speaks of.
struct SourceLines {
    private(set) var text: String

    /// Where the only occurrence of `part` is. It must be within a line.
    func range(of part: String) -> TextRange? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            guard let found = line.firstRange(of: part) else { continue }
            let start = line.utf16.distance(from: line.startIndex, to: found.lowerBound)
            return TextRange(
                start: Position(line: number, character: start),
                end: Position(line: number, character: start + part.utf16.count))
        }
        return nil
    }

    /// Writes `new` over a part of one line.
    mutating func replace(_ range: TextRange, with new: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf16) }
        lines[range.start.line].replaceSubrange(range.start.character..<range.end.character, with: new.utf16)
        text = lines.map { String(decoding: $0, as: UTF16.self) }.joined(separator: "\n")
    }
}
