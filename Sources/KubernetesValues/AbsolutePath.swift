/// A path from the root of a container's file system, where a volume is mounted: starts with '/', no ':' and no '..' in
/// it.
///
/// [Volumes](https://kubernetes.io/docs/concepts/storage/volumes/)
package struct AbsolutePath: CheckedName {
    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        let grammar = PathGrammar(rule: "absolute-path", subject: "path", text: text)
        try grammar.checkCharacters()
        guard text.hasPrefix("/") else {
            let repaired = "/" + text
            throw grammar.refusal(
                "must start with '/'", 0..<0, replacement: Self.refusal(of: repaired) == nil ? repaired : nil
            )
        }
        if let colon = text.firstRange(ofBytes: ":") { throw grammar.refusal("must not contain ':'", colon) }
        try grammar.checkNoBacksteps()
        description = text
    }

    /// Whether it begins with a drive, as paths of Windows do: `C:\data`.
    package static func hasDrive(_ text: String) -> Bool {
        let start = Array(text.prefix(3))
        return start.count == 3 && start[0].isASCII && start[0].isLetter && start[1] == ":"
            && (start[2] == "\\" || start[2] == "/")
    }
}
