extension String {
    /// The text in single quotes for a message: shortened when it is long, line breaks and control characters made
    /// visible.
    var quoted: String {
        let limit = 80
        var result = "'"
        var count = 0
        for scalar in unicodeScalars {
            if count == limit {
                result += "…"
                break
            }
            result += scalar.value < 32 || scalar.value == 127 ? scalar.escaped(asASCII: true) : String(scalar)
            count += 1
        }
        return result + "'"
    }

    /// The same text with ASCII capitals made small.
    var lowerCasedASCII: String { String(decoding: utf8.map(\.lowerCased), as: UTF8.self) }
}
