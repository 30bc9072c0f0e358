/// A set of ASCII characters, tested byte by byte.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let digits = ASCIISet("0123456789")
    static let lowerCase = ASCIISet("abcdefghijklmnopqrstuvwxyz")
    static let upperCase = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    static let letters = lowerCase.union(upperCase)
    static let lowerCaseAlphanumerics = lowerCase.union(digits)
    static let alphanumerics = letters.union(digits)
    static let lowerCaseHexDigits = ASCIISet("0123456789abcdef")

    init(_ characters: StaticString) { self.init(characters.description.utf8) }

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes where byte < 128 {
            if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte - 64) }
        }
    }

    func union(_ other: ASCIISet) -> ASCIISet {
        var result = self
        result.low |= other.low
        result.high |= other.high
        return result
    }

    func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<64: low & (1 << byte) != 0
        case 64..<128: high & (1 << (byte - 64)) != 0
        default: false
        }
    }
}
