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
        guard !text.isEmpty else { return ("\(subject) must not be empty", 0..<0) }
        // Most names are right, and are seen to be by the faster walk.
        if !text.utf8.allSatisfy(alphabet.contains),
            let index = text.utf8.firstIndex(where: { !alphabet.contains($0) })
        {
            let offset = text.utf8.distance(from: text.utf8.startIndex, to: index)
            let character = OffendingCharacter(in: text, at: offset)
            return (
                "\(subject) \(text.quoted) must not contain \(character.name); use \(alphabetText)", character.range
            )
        }
        // From here on the text is ASCII: one byte is one character.
        return problemAtEnds(of: text) ?? problemWithLength(of: text)
    }

    private func problemAtEnds(of text: String) -> (reason: String, range: Range<Int>)? {
        var offset = 0
        var rest = text.utf8[...]
        func name(of part: Substring.UTF8View) -> String {
            let isWhole = part.count == text.utf8.count
            let label = String(decoding: part, as: UTF8.self).quoted
            return (isWhole ? "" : "part \(label) of ") + "\(subject) \(text.quoted)"
        }
        while true {
            let dot = isDotted ? rest.firstIndex(of: UInt8(ascii: ".")) : nil
            let part = rest[..<(dot ?? rest.endIndex)]
            guard let first = part.first, let last = part.last else {
                let place = min(offset, text.utf8.count - 1)
                return (
                    "\(subject) \(text.quoted) must not start or end with '.' or have two in a row", place..<place + 1
                )
            }
            if !start.contains(first) { return ("\(name(of: part)) must start with \(startText)", offset..<offset + 1) }
            offset += part.count
            if let end, !end.contains(last) {
                return ("\(name(of: part)) must end with \(endText)", offset - 1..<offset)
            }
            guard let dot else { return nil }
            offset += 1
            rest = rest[rest.index(after: dot)...]
        }
    }

    private func problemWithLength(of text: String) -> (reason: String, range: Range<Int>)? {
        let length = text.utf8.count
        guard length > maximumLength else { return nil }
        return (
            "\(subject) \(text.quoted) has \(length) characters; at most \(maximumLength) are allowed",
            maximumLength..<length
        )
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
