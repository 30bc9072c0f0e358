import KubernetesValues
import Testing

struct AbsolutePathTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("/", "/"),
            ("/data", "/data"),
            ("/a/b/", "/a/b/"),
            ("/..a", "/..a"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try AbsolutePath(text)
        #expect(value.description == canonical)
        #expect(try AbsolutePath(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("data", "path 'data' must start with '/'", 0..<0, replacement: "/data"),
            Refusal("", "path must not be empty", 0..<0),
            Refusal("/a:b", "path '/a:b' must not contain ':'", 2..<3),
            Refusal("/a/../b", "path '/a/../b' must not contain '..'", 3..<5),
            Refusal("../a", "path '../a' must start with '/'", 0..<0),
            Refusal("/a b", "path '/a b' must not contain a space", 2..<3),
            Refusal("a:b", "path 'a:b' must start with '/'", 0..<0),
            Refusal("/a\n", "path '/a\\n' must not contain a line break", 2..<3),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: AbsolutePath.self, rule: "absolute-path")
    }

    @Test func `agrees with the rule, component by component`() throws {
        MutatedTexts(
            samples: ["/", "/data", "/a/../b", "/a/b/", "a"],
            alphabet: "/a.:. b"
        ).expectAgreement(of: AbsolutePath.self) { text in
            let isPlain = text.unicodeScalars.allSatisfy { $0.value > 32 && $0 != ":" }
            return text.hasPrefix("/") && isPlain && !text.split(separator: "/").contains("..")
        }
    }

    @Test(arguments: [
        ("C:\\data", true), ("d:/data", true), ("C:", false), ("C:data", false), ("/C:/data", false), ("ä:/x", false),
        ("", false),
    ])
    func `a drive makes a path one of Windows`(path: String, hasDrive: Bool) {
        #expect(AbsolutePath.hasDrive(path) == hasDrive)
    }
}
