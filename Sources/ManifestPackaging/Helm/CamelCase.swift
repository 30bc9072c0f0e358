/// `LOG_LEVEL` → `logLevel`, `mcp-server` → `mcpServer`, `minReplicas` → `minReplicas`; always a name that a template
/// can spell behind a dot.
func camelCase(_ text: String) -> String {
    if let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
        text.utf8.allSatisfy(isAlphanumeric)
    {
        return text
    }
    let words = text.utf8.split { !isAlphanumeric($0) }.map { String(decoding: $0, as: UTF8.self) }
    var result = ""
    for word in words {
        let isShouted = !word.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        let rest = isShouted ? word.dropFirst().lowercased() : String(word.dropFirst())
        result += (result.isEmpty ? word.prefix(1).lowercased() : word.prefix(1).uppercased()) + rest
    }
    guard let first = result.utf8.first else { return "value" }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) ? "n\(result)" : result
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        true
    default: false
    }
}
