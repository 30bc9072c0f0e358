/// What most of Kubernetes' names have in common: an alphabet, what may stand at the ends, and a length.
struct NameGrammar: Sendable {
    let rule: String
    /// What the text is, for the reason: `name`, `label value`.
    let subject: String
    let alphabet: ASCIISet
    /// The alphabet in words, after "use".
    let alphabetText: String
    let start: ASCIISet
    /// The start in words, after "must start with".
    let startText: String
    /// What may stand at the end; nil when the whole alphabet may.
    var end: ASCIISet?
    /// The end in words, after "must end with".
    var endText = ""
    let maximumLength: Int
    /// What a repair puts where '_' or a space may not stand.
    var filler = UInt8(ascii: "-")
    /// Whether each part between dots must keep to the rules for the ends.
    var isDotted = false

    func check(_ text: String) throws(InvalidValue) {
        guard let problem = problem(in: text) else { return }
        throw InvalidValue(
            rule: rule, reason: problem.reason, range: problem.range, replacement: repaired(text)
        )
    }

    private func problem(in text: String) -> (reason: String, range: Range<Int>)? {
        guard let flaw = text.withBytes(flaw) else { return nil }
        switch flaw {
        case .empty: return ("\(subject) must not be empty", 0..<0)
        case .foreignCharacter(let offset):
            let character = OffendingCharacter(in: text, at: offset)
            return (
                "\(subject) \(text.quoted) must not contain \(character.name); use \(alphabetText)", character.range
            )
        case .emptyPart(let offset):
            return (
                "\(subject) \(text.quoted) must not start or end with '.' or have two in a row", offset..<offset + 1
            )
        case .start(let part):
            return ("\(name(of: part, in: text)) must start with \(startText)", part.lowerBound..<part.lowerBound + 1)
        case .end(let part):
            return ("\(name(of: part, in: text)) must end with \(endText)", part.upperBound - 1..<part.upperBound)
        case .length(let length):
            return (
                "\(subject) \(text.quoted) has \(length) characters; at most \(maximumLength) are allowed",
                maximumLength..<length
            )
        }
    }

    /// What is wrong with a text, and at which bytes.
    private enum Flaw {
        case empty
        case foreignCharacter(at: Int)
        case emptyPart(at: Int)
        case start(of: Range<Int>)
        case end(of: Range<Int>)
        case length(Int)
    }

    /// The first flaw; words for it are found only where there is one, for most names are right.
    private func flaw(in bytes: UnsafeBufferPointer<UInt8>) -> Flaw? {
        guard !bytes.isEmpty else { return .empty }
        if let offset = bytes.firstIndex(where: { !alphabet.contains($0) }) { return .foreignCharacter(at: offset) }
        // From here on the text is ASCII: one byte is one character.
        var first = 0
        while true {
            let dot = isDotted ? bytes[first...].firstIndex(of: UInt8(ascii: ".")) : nil
            let part = first..<(dot ?? bytes.count)
            guard !part.isEmpty else { return .emptyPart(at: min(first, bytes.count - 1)) }
            guard start.contains(bytes[part.lowerBound]) else { return .start(of: part) }
            if let end, !end.contains(bytes[part.upperBound - 1]) { return .end(of: part) }
            guard let dot else { break }
            first = dot + 1
        }
        return bytes.count > maximumLength ? .length(bytes.count) : nil
    }

    private func name(of part: Range<Int>, in text: String) -> String {
        guard part.count < text.utf8.count else { return "\(subject) \(text.quoted)" }
        let label = String(decoding: text.utf8.dropFirst(part.lowerBound).prefix(part.count), as: UTF8.self)
        return "part \(label.quoted) of \(subject) \(text.quoted)"
    }

    /// Small letters for capitals, the filler for '_' and for spaces, no filler that is forbidden at the ends: if that
    /// alone makes it right.
    private func repaired(_ text: String) -> String? {
        let bytes = text.utf8.map { byte in
            if alphabet.contains(byte) { return byte }
            if byte == "_" || byte == " " { return filler }
            return byte.lowerCased
        }
        var slice = bytes[...]
        while let first = slice.first, first == filler, !start.contains(first) { slice.removeFirst() }
        while let last = slice.last, last == filler, let end, !end.contains(last) { slice.removeLast() }
        let result = String(decoding: slice, as: UTF8.self)
        return problem(in: result) == nil ? result : nil
    }
}
