extension String {
    /// Whether it has the text somewhere, byte by byte: the standard library compares characters, which takes ten times
    /// as long.
    package func hasBytes(of text: StaticString) -> Bool {
        text.withUTF8Buffer { needle in
            guard let first = needle.first else { return true }
            var rest = utf8[...]
            while let start = rest.firstIndex(of: first) {
                rest = rest[start...]
                if rest.starts(with: needle) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}
