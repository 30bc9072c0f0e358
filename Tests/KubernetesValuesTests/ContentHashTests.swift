import KubernetesValues
import Testing

@Suite struct ContentHashTests {
    private func hash(_ texts: String...) -> String {
        var hash = ContentHash()
        for text in texts { hash.combine(text) }
        return hash.hexadecimal
    }

    @Test(
        "is the same on every machine",
        arguments: [([], "cbf29ce484222325"), ([""], "af64724c8602eb6e"), (["a"], "089bc907b544c769")])
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
}
