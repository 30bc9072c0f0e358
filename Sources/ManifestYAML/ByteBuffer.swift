/// Bytes that grow at the end: what the writers write into.
///
/// Its array is filled with zeros ahead of ``count``, so that a piece of text costs one check for room and
/// plain stores, and the buffer stays a value like any other.
struct ByteBuffer: Sendable {
    private var storage: [UInt8] = []
    private(set) var count = 0

    /// Appends what `body` puts, which is at most `limit` bytes.
    @inline(__always)
    mutating func append(upTo limit: Int, _ body: (inout ByteCursor) -> Void) {
        if storage.count - count < limit + ByteCursor.slack { grow(by: limit + ByteCursor.slack) }
        let start = count
        count += storage.withUnsafeMutableBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            var cursor = ByteCursor(at: base + start)
            body(&cursor)
            assert(cursor.position - (base + start) <= limit)
            return cursor.position - (base + start)
        }
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        append(upTo: bytes.count) { $0.put(bytes) }
    }

    /// Forgets the bytes from `count` on and keeps the room.
    mutating func truncate(to count: Int) { self.count = min(count, self.count) }

    mutating func removeAll() { truncate(to: 0) }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    @inline(never)
    private mutating func grow(by limit: Int) {
        storage.append(contentsOf: repeatElement(0, count: max(limit, storage.count, 4096)))
    }
}
