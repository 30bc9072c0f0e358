import KubernetesValues
import Testing

struct AnnotationKeyTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("Example.com/a", "Example.com/a")
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try AnnotationKey(text)
        #expect(value.description == canonical)
        #expect(try AnnotationKey(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "ex_ample/A",
                "annotation key prefix 'ex_ample' must not contain '_'; use lower-case letters, digits, '-' "
                    + "and '.'",
                2..<3,
                replacement: "ex-ample/A"
            )
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: AnnotationKey.self, rule: "annotation-key")
    }

    @Test func `agrees with the API server's rule`() throws {
        let name = try Pattern(Pattern.qualifiedName, most: 63)
        let prefix = try Pattern(Pattern.dnsSubdomain, most: 253)
        MutatedTexts(
            samples: ["app", "app.kubernetes.io/name", "example.com/A_b", run("a", 60), run("b", 250) + "/x"],
            alphabet: "azAZ09-._/ é"
        ).expectAgreement(of: AnnotationKey.self) { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            if parts.count == 1 { return name.matches(text) }
            return parts.count == 2 && prefix.matches(parts[0].lowercased()) && name.matches(String(parts[1]))
        }
    }

    @Test func `knows its prefix`() throws {
        #expect(try AnnotationKey("example.com/name").prefix == "example.com")
        #expect(try AnnotationKey("name").prefix == nil)
    }
}
