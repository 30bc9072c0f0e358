import KubernetesValues
import Testing

struct HTTPPathTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("/", "/"),
            ("/api", "/api"),
            ("/a/...", "/a/..."),
            ("/.well-known/x", "/.well-known/x"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try HTTPPath(text)
        #expect(value.description == canonical)
        #expect(try HTTPPath(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("api", "path 'api' must start with '/'", 0..<0, replacement: "/api"),
            Refusal("", "path must not be empty", 0..<0),
            Refusal("//", "path '//' must not contain '//'", 0..<2, replacement: "/"),
            Refusal("/a//b", "path '/a//b' must not contain '//'", 2..<4, replacement: "/a/b"),
            Refusal("/a/./b", "path '/a/./b' must not contain '/./'", 2..<5),
            Refusal("/a/../b", "path '/a/../b' must not contain '/../'", 2..<6),
            Refusal("/a%2fb", "path '/a%2fb' must not contain '%2f'", 2..<5),
            Refusal("/a%2F", "path '/a%2F' must not contain '%2F'", 2..<5),
            Refusal("/a/..", "path '/a/..' must not end with '/..'", 2..<5),
            Refusal("/a/.", "path '/a/.' must not end with '/.'", 2..<4),
            Refusal("http://x/y", "path 'http://x/y' must start with '/'", 0..<0),
            Refusal("/a b", "path '/a b' must not contain a space", 2..<3),
            Refusal("?a", "path '?a' must start with '/'", 0..<0, replacement: "/?a"),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: HTTPPath.self, rule: "http-path")
    }

    @Test func `agrees with the API server's rule, and takes no white space`() throws {
        MutatedTexts(
            samples: ["/", "/api", "/a/./b", "/a/..", "/a%2f"],
            alphabet: "/a.%2fF "
        ).expectAgreement(of: HTTPPath.self) { text in
            text.hasPrefix("/") && !text.contains(" ")
                && !["//", "/./", "/../", "%2f", "%2F"].contains { text.contains($0) }
                && !["/..", "/."].contains { text.hasSuffix($0) }
        }
    }
}
