import KubernetesValues
import Testing

struct SubPathTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("a", "a"),
            ("a/b", "a/b"),
            ("..a/b", "..a/b"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try SubPath(text)
        #expect(value.description == canonical)
        #expect(try SubPath(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "/a",
                "sub-path '/a' must not start with '/'; it is relative to the volume",
                0..<1,
                replacement: "a"
            ),
            Refusal(
                "//a",
                "sub-path '//a' must not start with '/'; it is relative to the volume",
                0..<2,
                replacement: "a"
            ),
            Refusal("a/../b", "sub-path 'a/../b' must not contain '..'", 2..<4),
            Refusal("..", "sub-path '..' must not contain '..'", 0..<2),
            Refusal("", "sub-path must not be empty", 0..<0),
            Refusal("/..", "sub-path '/..' must not start with '/'; it is relative to the volume", 0..<1),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: SubPath.self, rule: "sub-path")
    }

    @Test func `agrees with the API server's rule, and takes no white space`() throws {
        MutatedTexts(
            samples: ["a", "a/b", "..", "a/../b"],
            alphabet: "/a.. b"
        ).expectAgreement(of: SubPath.self) { text in
            !text.isEmpty && !text.hasPrefix("/") && !text.contains(" ") && !text.split(separator: "/").contains("..")
        }
    }
}
