import KubernetesModel
import Testing

@Suite("How a text is quoted")
struct QuotingTests {
    @Test(
        "what every reader takes for this text stays plain",
        arguments: [
            "a", "nginx", "todo-app", "app.kubernetes.io/name", "registry.example.com/app:1.0.0",
            "http://redis:6379/0", "1Gi", "500m", "25%", "1.2.3", "10.0.0.1", "10.0.0.0/8", "8080:80", "1:60", "0x",
            "0xg", "0b2", "0o8", "1e", "1e+", "12e03x", "--port", "-a", "--log-level=info", "-.", "+", ".", "..",
            ".a", ".info", ".env", "_1", "a_1", "1st", "0 1", "1,000", "2001-12", "2001-12-14x", "2001-12-14T",
            "2001-12-14 noon", "2001-123-1", "20011-1-1", "nULL", "tRUE", "yEs", "nil", "none", "name", "yellow",
            "nope", "once", "offer", "truely", "None", "inf", "NaN", "nan", "a#b", "a:b", ":8080", "::1", ":a", "?a",
            "a, b", "foo[0]", "a'b", "a\"b", "a\\b", "$(HOST)", "a - b", "a ? b", "<", "<<<", "a=b", "^", "==", "/",
            "\\n", "ä", "é", "日本語", "😀", "👩‍👩‍👧", "مرحبا", "\u{A0}", "\u{AD}", "\u{200B}", "\u{E000}", "\u{FFFD}",
            "\u{10FFFD}", "１２",
        ])
    func plain(_ text: String) {
        #expect(yaml(.string(text)) == text + "\n")
    }

    @Test(
        "what some reader takes for something else stands in single quotes",
        arguments: [
            "", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES",
            "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N", "=", "<<", "0", "7", "-1",
            "+1", "0123", "089", "0x1F", "0X1f", "-0x1", "0o17", "0O17", "0b101", "-0b1", "1_000", "0_7", "0x_",
            "0b_", "12:30", "1:2:3.4", "-1:30", "08:30", "190:20:30", "190:20:30.15", "1.0", "1.", ".5", "-.5", "+.5",
            "1e3", "1E3", "1e+3", "1.5e-3", ".5e1", "1_0.5", "1._5", "._", "0.", "6.8523015e+5", ".inf", ".Inf",
            ".INF", "-.inf", "+.INF", ".nan", ".NaN", ".NAN", "2001-12-14", "2001-1-2", "2001-12-14T21:59:43Z",
            "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-12-14 1:2:3",
            "2001-12-14T21:59:43+01:30", "2001-12-15 2:59:43,10", "-", "- a", "?", "? a", ":", ": a", ",a", "[a]",
            "]", "{}", "{{ a }}", "}", "#a", "&a", "*/5 * * * *", "!a", "|", ">a", "\"a\"", "%a", "@a", "`a`", "---",
            "---a", "...", "...a", "a:", "1:", "a: b", "a #b", "# a", " a", "a ", " ", "é: a",
        ])
    func singleQuoted(_ text: String) {
        #expect(yaml(.string(text)) == "'\(text)'\n")
    }

    @Test(
        "what ends a plain text is found at each place of a text of any length",
        arguments: ["\t", "\r", "\n", "\0", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", ": ", " #"])
    func everyPlace(_ syntax: String) {
        for length in 1...26 {
            let letters = String(repeating: "a", count: length)
            #expect(yaml(.string(letters)) == letters + "\n")
            for place in 0...length {
                let text = letters.prefix(place) + syntax + letters.dropFirst(place)
                #expect(yaml(.string(String(text))) != text + "\n", "\(text.debugDescription)")
            }
        }
    }

    @Test("a colon ends a plain text at its end alone", arguments: 1...26)
    func colon(length: Int) {
        let letters = String(repeating: "a", count: length)
        #expect(yaml(.string(letters + ":")) == "'\(letters):'\n")
        for place in 0..<length {
            let text = letters.prefix(place) + ":" + letters.dropFirst(place)
            #expect(yaml(.string(String(text))) == text + "\n")
        }
    }

    @Test("a quote is doubled between single quotes")
    func doubledQuote() {
        #expect(yaml(.string("'a'")) == "'''a'''\n")
        #expect(yaml(.string("it's: a")) == "'it''s: a'\n")
    }

    @Test(
        "what is not printable is escaped between double quotes",
        arguments: [
            ("a\tb", #""a\tb""#), ("\t", #""\t""#), ("\r", #""\r""#), ("a\r\nb", #""a\r\nb""#), ("\n", #""\n""#),
            (" \n\n", #"" \n\n""#), ("\0", #""\x00""#), ("\u{7}", #""\x07""#), ("\u{1B}[0m", #""\x1B[0m""#),
            ("\u{7F}", #""\x7F""#), ("\u{80}", #""\x80""#), ("\u{85}", #""\x85""#), ("\u{9F}", #""\x9F""#),
            ("\u{2028}", #""\u2028""#), ("a\u{2029}b", #""a\u2029b""#), ("\u{FEFF}a", #""\uFEFFa""#),
            ("a\u{FEFF}", #""a\uFEFF""#), ("\"\\\u{1}é'", #""\"\\\x01é'""#),
        ])
    func doubleQuoted(_ text: String, form: String) {
        #expect(yaml(.string(text)) == form + "\n")
    }

    @Test(
        "non-characters are escaped, their neighbours are not",
        arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x2FFFF, 0xFFFFE, 0x10FFFF] as [UInt32])
    func nonCharacters(_ value: UInt32) throws {
        let digits = String(value, radix: 16, uppercase: true)
        let escape = value > 0xFFFF ? "\\U" + String(repeating: "0", count: 8 - digits.count) + digits : "\\u" + digits
        let character = try #require(Unicode.Scalar(value))
        #expect(yaml(.string("\(character)")) == "\"\(escape)\"\n")
        let neighbour = try #require(Unicode.Scalar(value & 0xFFFF == 0xFDEF ? value + 1 : value - (value & 1) - 1))
        #expect(yaml(.string("\(neighbour)")) == "\(neighbour)\n")
    }

    @Test(
        "lines stand in a literal block with the right chomping",
        arguments: [
            ("a\nb", "|-\n    a\n    b\n"),
            ("a\nb\n", "|\n    a\n    b\n"),
            ("a\n\n", "|+\n    a\n\n"),
            ("a\n\n\n", "|+\n    a\n\n\n"),
            ("a\n\nb\n", "|\n    a\n\n    b\n"),
            ("a\n \n", "|\n    a\n     \n"),
            ("a\n  ", "|-\n    a\n      \n"),
            ("a \n\tb\t\n", "|\n    a \n    \tb\t\n"),
            ("\na", "|2-\n\n    a\n"),
            (" a\nb\n", "|2\n     a\n    b\n"),
            ("\n a\n\n", "|2+\n\n     a\n\n"),
            ("\ta\n", "|2\n    \ta\n"),
            ("---\n...\n", "|\n    ---\n    ...\n"),
            ("# a: 'b'\n", "|\n    # a: 'b'\n"),
            ("#!/bin/sh\nexec \"$@\"\n", "|\n    #!/bin/sh\n    exec \"$@\"\n"),
            ("日本\n語", "|-\n    日本\n    語\n"),
        ])
    func literal(_ text: String, block: String) {
        #expect(yaml(mapping(["a": mapping(["b": .string(text)])])) == "a:\n  b: \(block)")
    }

    @Test(
        "a text without printable characters in every line has no block",
        arguments: ["a\n\r", "a\n\0", "a\n\u{85}", "\n\u{FEFF}"])
    func escapedLines(_ text: String) {
        #expect(yaml(mapping(["a": .string(text)])).hasPrefix("a: \""))
    }

    @Test(
        "keys are quoted like values, and stay on one line",
        arguments: [
            ("app.kubernetes.io/name", "app.kubernetes.io/name: 1\n"), ("yes", "'yes': 1\n"), ("8080", "'8080': 1\n"),
            ("", "'': 1\n"), ("a: b", "'a: b': 1\n"), ("a\nb", "\"a\\nb\": 1\n"), ("---", "'---': 1\n"),
            ("<<", "'<<': 1\n"),
        ])
    func keys(_ key: String, line: String) {
        #expect(yaml(mapping([key: .integer(1)])) == line)
    }

    @Test("a key too long for an implicit one is announced by a question mark", arguments: [1000, 1001, 4096])
    func longKeys(_ length: Int) {
        let key = String(repeating: "k", count: length)
        let isLong = length > 1000
        #expect(yaml(mapping([key: .integer(1)])) == (isLong ? "? \(key)\n: 1\n" : "\(key): 1\n"))
        #expect(
            yaml(mapping(["a": mapping([key + "\n": .sequence([.integer(1)])])])).hasSuffix(
                "a:\n  ? \"\(key)\\n\"\n  :\n  - 1\n"))
    }
}
