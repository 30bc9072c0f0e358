/// The path of an Ingress route or an HTTP probe: starts with '/', and is what any proxy would make of it already.
///
/// [Ingress](https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types)
package struct HTTPPath: CheckedName {
    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        let grammar = PathGrammar(rule: "http-path", subject: "path", text: text)
        try grammar.checkCharacters()
        guard text.hasPrefix("/") else {
            let repaired = "/" + text
            let isPath = !text.utf8.contains(UInt8(ascii: ":")) && Self.refusal(of: repaired) == nil
            throw grammar.refusal("must start with '/'", 0..<0, replacement: isPath ? repaired : nil)
        }
        if let range = text.firstRange(ofBytes: "//") {
            throw grammar.refusal("must not contain '//'", range, replacement: Self.withoutDoubleSlashes(text))
        }
        for sequence in Self.changedByProxies {
            guard let range = text.firstRange(ofBytes: sequence) else { continue }
            throw grammar.refusal("must not contain '\(sequence)'", range)
        }
        for ending in ["/..", "/."] where text.hasSuffix(ending) {
            throw grammar.refusal(
                "must not end with '\(ending)'", text.utf8.count - ending.utf8.count..<text.utf8.count
            )
        }
        description = text
    }

    private static let changedByProxies: [StaticString] = ["/./", "/../", "%2f", "%2F"]

    private static func withoutDoubleSlashes(_ text: String) -> String? {
        var bytes: [UInt8] = []
        for byte in text.utf8 where byte != "/" || bytes.last != UInt8(ascii: "/") { bytes.append(byte) }
        let repaired = String(decoding: bytes, as: UTF8.self)
        return refusal(of: repaired) == nil ? repaired : nil
    }
}
