import KubernetesModel

/// Writes what it is told as one line: `{kind:"Pod" items:[1 2]}`.
struct RecordingEncoder: ManifestEncoder {
    private(set) var text = ""

    static func text(of value: some ManifestEncodable) -> String {
        var encoder = RecordingEncoder()
        value.encode(into: &encoder)
        return encoder.text
    }

    mutating func beginMapping() { write("{") }
    mutating func key(_ key: String) { write("\(key):") }
    mutating func endMapping() { text += "}" }
    mutating func beginSequence() { write("[") }
    mutating func endSequence() { text += "]" }
    mutating func string(_ value: String) { write("\"\(value)\"") }
    mutating func integer(_ value: Int) { write("\(value)") }
    mutating func number(_ value: Double) { write("\(value)") }
    mutating func boolean(_ value: Bool) { write("\(value)") }
    mutating func null() { write("null") }

    private mutating func write(_ word: String) {
        if let last = text.last, !"{[:".contains(last) { text += " " }
        text += word
    }
}
