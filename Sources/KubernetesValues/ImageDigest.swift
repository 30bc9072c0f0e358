/// The digest of an image: one of the three algorithms that runtimes know, ':', and all its hexadecimal digits.
enum ImageDigest {
    private static let lengths = ["sha256": 64, "sha384": 96, "sha512": 128]

    static func check(_ image: String, from start: Int, rule: String) throws(InvalidValue) {
        let bytes = Array(image.utf8)
        func refusal(_ phrase: String, _ range: Range<Int>) -> InvalidValue {
            InvalidValue(rule: rule, reason: "digest of image \(image.quoted) \(phrase)", range: range)
        }
        guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else {
            throw refusal("must be 'sha256:' and 64 hexadecimal digits", start..<bytes.count)
        }
        let algorithm = String(decoding: bytes[start..<colon], as: UTF8.self)
        guard let length = lengths[algorithm] else {
            throw refusal("has unknown algorithm \(algorithm.quoted); use 'sha256'", start..<colon)
        }
        if let offset = bytes[(colon + 1)...].firstIndex(where: { !ASCIISet.lowerCaseHexDigits.contains($0) }) {
            let character = OffendingCharacter(in: image, at: offset)
            throw refusal("must not contain \(character.name); use digits and 'a' to 'f'", character.range)
        }
        let count = bytes.count - colon - 1
        guard count == length else {
            throw refusal("must have \(length) hexadecimal digits, not \(count)", colon + 1..<bytes.count)
        }
    }
}
