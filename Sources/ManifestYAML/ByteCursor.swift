/// A place in a ``ByteBuffer`` where the next byte goes; the buffer has made room for all of them.
struct ByteCursor {
    /// How far behind ``position`` a store may reach: short runs of spaces are written in one.
    static let slack = 16

    private(set) var position: UnsafeMutablePointer<UInt8>

    init(at position: UnsafeMutablePointer<UInt8>) { self.position = position }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        position.pointee = byte
        position += 1
    }

    @inline(__always)
    mutating func put(_ character: Unicode.Scalar) { put(UInt8(truncatingIfNeeded: character.value)) }

    @inline(__always)
    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        switch bytes.count {
        // Most texts are that short: two words, which may overlap, instead of a call.
        case 8...16: copy(UInt64.self, from: start, count: bytes.count)
        case 4..<8: copy(UInt32.self, from: start, count: bytes.count)
        default: position.update(from: start, count: bytes.count)
        }
        position += bytes.count
    }

    /// Copies the first and the last word of `count` bytes, which are one or two words long.
    @inline(__always)
    private func copy<Word: BitwiseCopyable>(_ word: Word.Type, from start: UnsafePointer<UInt8>, count: Int) {
        let (source, target) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(position))
        let end = count - MemoryLayout<Word>.size
        target.storeBytes(of: source.loadUnaligned(as: word), as: word)
        target.storeBytes(of: source.loadUnaligned(fromByteOffset: end, as: word), toByteOffset: end, as: word)
    }

    @inline(__always)
    mutating func put(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { put(UnsafeBufferPointer(rebasing: bytes)) }

    /// Puts `count` spaces.
    @inline(__always)
    mutating func putSpaces(_ count: Int) {
        if count <= Self.slack {
            UnsafeMutableRawPointer(position).storeBytes(of: SIMD16<UInt8>(repeating: 0x20), as: SIMD16<UInt8>.self)
        } else {
            position.update(repeating: 0x20, count: count)
        }
        position += count
    }

    /// Puts the last `digits` digits of `value` to base 16.
    mutating func putHex(_ value: UInt32, digits: Int) {
        for digit in (0..<digits).reversed() {
            let nibble = UInt8(truncatingIfNeeded: value >> (4 * UInt32(digit))) & 0xF
            put(nibble < 10 ? 0x30 + nibble : 0x37 + nibble)
        }
    }

    /// Puts `value` to base 10: at most 20 bytes.
    mutating func putDecimal(_ value: Int) {
        if value < 0 { put("-") }
        var rest = value.magnitude
        var length = 1
        while rest >= 10 {
            rest /= 10
            length += 1
        }
        rest = value.magnitude
        for place in (0..<length).reversed() {
            position[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        position += length
    }
}

extension String {
    /// This text's UTF-8 bytes, in place when they lie in one piece (all but some bridged strings do).
    @inline(__always)
    func withContiguousBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if utf8.withContiguousStorageIfAvailable(body) == nil {
            var copy = self
            copy.withUTF8(body)
        }
    }
}
