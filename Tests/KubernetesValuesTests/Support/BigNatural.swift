/// A natural number of any size, as slow and plain as an oracle may be.
struct BigNatural: Comparable {
    /// Nine decimal digits each, the least first, without zeros at the end.
    private var limbs: [UInt64]
    private static let base: UInt64 = 1_000_000_000

    init(_ number: UInt64) {
        limbs = [number % Self.base, number / Self.base % Self.base, number / Self.base / Self.base]
        trim()
    }

    init(digits: some StringProtocol) {
        self.init(0)
        for digit in digits.compactMap(\.wholeNumberValue) { self = self * 10 + UInt64(digit) }
    }

    static func * (number: BigNatural, factor: UInt64) -> BigNatural {
        var result = number
        var carry: UInt64 = 0
        for index in result.limbs.indices {
            let product = result.limbs[index] * factor + carry
            result.limbs[index] = product % base
            carry = product / base
        }
        if carry > 0 { result.limbs.append(carry) }
        result.trim()
        return result
    }

    static func + (number: BigNatural, term: UInt64) -> BigNatural {
        var result = number
        var carry = term
        for index in result.limbs.indices {
            let sum = result.limbs[index] + carry
            result.limbs[index] = sum % base
            carry = sum / base
        }
        if carry > 0 { result.limbs.append(carry) }
        return result
    }

    func dividedExactly(by divisor: UInt64) -> BigNatural? {
        var result = self
        var remainder: UInt64 = 0
        for index in limbs.indices.reversed() {
            let part = remainder * Self.base + limbs[index]
            result.limbs[index] = part / divisor
            remainder = part % divisor
        }
        result.trim()
        return remainder == 0 ? result : nil
    }

    func times(_ factor: UInt64, power: Int) -> BigNatural { (0..<power).reduce(self) { number, _ in number * factor } }

    var isZero: Bool { limbs.isEmpty }

    var description: String {
        guard let last = limbs.last else { return "0" }
        return limbs.dropLast().reversed().reduce(String(last)) { text, limb in
            let digits = String(limb)
            return text + String(repeating: "0", count: 9 - digits.count) + digits
        }
    }

    static func < (left: BigNatural, right: BigNatural) -> Bool {
        left.limbs.count == right.limbs.count
            ? left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
            : left.limbs.count < right.limbs.count
    }

    private mutating func trim() {
        while limbs.last == 0 { limbs.removeLast() }
    }
}
