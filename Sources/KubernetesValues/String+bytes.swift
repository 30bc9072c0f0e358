extension String {
    /// Calls `body` with the text in UTF-8: a walk over these bytes takes a fraction of one over ``utf8``.
    @inlinable
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether it has the text somewhere, byte by byte: the standard library compares characters, which takes ten times
    /// as long.
    package func hasBytes(of text: StaticString) -> Bool { firstRange(ofBytes: text) != nil }

    /// The bytes where the text first stands.
    func firstRange(ofBytes text: StaticString) -> Range<Int>? {
        text.withUTF8Buffer { needle in
            guard let first = needle.first else { return 0..<0 }
            return withBytes { bytes in
                var start = 0
                while let found = bytes[start...].firstIndex(of: first) {
                    if bytes[found...].starts(with: needle) { return found..<found + needle.count }
                    start = found + 1
                }
                return nil
            }
        }
    }
}
