/// A short fingerprint of texts: the same on every machine and in every run, which Swift's own hashes are not.
///
/// FNV-1a of 64 bits: it tells one version from another, and hides nothing.
package struct ContentHash: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package mutating func combine(_ text: String) {
        for byte in text.utf8 { combine(byte) }
        // No byte of UTF-8: it keeps "ab", "c" apart from "a", "bc".
        combine(0xff)
    }

    private mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// 16 digits, a to f in lower case.
    package var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
