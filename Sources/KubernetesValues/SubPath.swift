/// A path within a volume: relative, no '..' in it.
///
/// [subPath](https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath)
package struct SubPath: CheckedName {
    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        let grammar = PathGrammar(rule: "sub-path", subject: "sub-path", text: text)
        try grammar.checkCharacters()
        guard !text.hasPrefix("/") else {
            let bytes = text.utf8.drop { $0 == "/" }
            let repaired = String(decoding: bytes, as: UTF8.self)
            throw grammar.refusal(
                "must not start with '/'; it is relative to the volume",
                0..<text.utf8.count - bytes.count,
                replacement: Self.refusal(of: repaired) == nil ? repaired : nil
            )
        }
        try grammar.checkNoBacksteps()
        description = text
    }
}
