import KubernetesValues
import Testing

@Suite struct ContentHashTests {
    private func hash(_ texts: String...) -> String {
        var hash = ContentHash()
        for text in texts { hash.combine(text) }
        return hash.hexadecimal
    }

    /// Each text is followed by the byte 0xff; the last is longer than a block.
    @Test(
        "begins like SHA-256",
        arguments: [
            ([], "e3b0c44298fc1c14"), ([""], "a8100ae6aa1940d0"), (["a"], "8dd06b5ab6b59425"),
            ([String(repeating: "a", count: 200), "é"], "f887a58f3757c0bd"),
        ])
    func known(texts: [String], expected: String) {
        var hash = ContentHash()
        for text in texts { hash.combine(text) }
        #expect(hash.hexadecimal == expected)
    }

    @Test func `tells apart where one text ends and the next begins`() {
        #expect(Set([hash("ab", "c"), hash("a", "bc"), hash("abc"), hash("abc", "")]).count == 4)
    }

    @Test func `has 16 digits for any text`() {
        for number in 0..<500 { #expect(hash("\(number)").count == 16) }
    }

    @Test(
        "takes any length",
        arguments: [
            (54, "487cad3bea8a9f1e"), (55, "4fc51a30c32e2075"), (56, "fdd922e5f36c6f67"),
            (62, "2297c374768fb86d"), (63, "c99371b43c757a22"), (64, "de5ac785d8cd7aa6"),
            (118, "d837bc0118fed011"), (119, "b9c2115712d3410d"), (120, "693cf18058aae54f"),
        ])
    func padding(length: Int, expected: String) {
        #expect(hash(String(repeating: "a", count: length)) == expected)
    }
}
