import KubernetesModel
import ManifestReading
import Testing

@Suite("Scalars mean what Kubernetes' reader takes them for")
struct ScalarTests {
    @Test(
        "without quotes",
        arguments: [
            ("y", .boolean(true)), ("Yes", .boolean(true)), ("TRUE", .boolean(true)), ("on", .boolean(true)),
            ("n", .boolean(false)), ("NO", .boolean(false)), ("False", .boolean(false)), ("off", .boolean(false)),
            ("yEs", .string("yEs")), ("none", .string("none")), ("nullable", .string("nullable")),
            ("null", .null), ("~", .null), ("Null", .null), ("", .null),
            ("0", .integer(0)), ("-7", .integer(-7)), ("+7", .integer(7)), ("1_000", .integer(1000)),
            ("0440", .integer(288)), ("0o440", .integer(288)), ("0x1F", .integer(31)), ("-0b101", .integer(-5)),
            ("08", .number(8)), ("0o8", .string("0o8")), ("--1", .string("--1")), ("0x-1", .string("0x-1")),
            ("1.5", .number(1.5)), (".5", .number(0.5)), ("2.", .number(2)), ("1e3", .number(1000)),
            ("-1.5E-3", .number(-0.0015)), ("1e999", .string("1e999")), ("1.2.3", .string("1.2.3")),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9223372036854775808)), ("500m", .string("500m")), ("1Gi", .string("1Gi")),
            ("12:30:45", .string("12:30:45")), ("2024-02-30", .string("2024-02-30")), ("=", .string("=")),
            (".", .string(".")), ("0x", .string("0x")), ("1 # comment", .integer(1)),
        ] as [(String, ManifestNode)])
    func plain(text: String, value: ManifestNode) throws {
        #expect(try read("key: \(text)\n")["key"] == value)
    }

    @Test(
        "with quotes, in blocks and with tags",
        arguments: [
            ("'yes'", .string("yes")), ("\"0440\"", .string("0440")), ("''", .string("")), ("! 1", .string("1")),
            ("|\n  1\n", .string("1\n")), (">-\n  a\n  b\n", .string("a b")), ("!!str 1", .string("1")),
            ("!!int '3'", .integer(3)), ("!!float 3", .number(3)), ("!!bool 'no'", .boolean(false)),
            ("!!null ''", .null), ("\"\\u00e9\\x41\"", .string("éA")),
        ] as [(String, ManifestNode)])
    func marked(text: String, value: ManifestNode) throws {
        #expect(try read("key: \(text)")["key"] == value)
    }

    @Test(
        "keys are text",
        arguments: [
            ("on", "true"), ("n", "false"), ("8080", "8080"), ("1.50", "1.5"), ("1.0", "1"), ("'on'", "on"),
            ("0x10", "16"), ("a b", "a b"),
        ])
    func keys(written: String, key: String) throws {
        #expect(try read("\(written): 1") == .mapping([key: .integer(1)]))
    }

    private func read(_ text: String) throws -> ManifestNode {
        try #require(try ManifestReader.documents(in: text, file: "a.yaml").first).node
    }
}
