extension UInt8 {
    static func == (byte: UInt8, scalar: Unicode.Scalar) -> Bool { UInt32(byte) == scalar.value }
    static func != (byte: UInt8, scalar: Unicode.Scalar) -> Bool { UInt32(byte) != scalar.value }

    /// The value of a decimal digit, or nil.
    var decimalDigit: UInt8? { ASCIISet.digits.contains(self) ? self - UInt8(ascii: "0") : nil }

    /// The value of a hexadecimal digit of either case, or nil.
    var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The same letter in lower case; any other byte as it is.
    var lowerCased: UInt8 { ASCIISet.upperCase.contains(self) ? self + 32 : self }

    /// White space and control characters, which no value of this target may contain.
    var isSpaceOrControl: Bool { self <= 32 || self == 127 }
}
