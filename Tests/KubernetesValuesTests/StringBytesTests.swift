import KubernetesValues
import Testing

struct StringBytesTests {
    @Test(
        "a text is found wherever its bytes stand",
        arguments: [
            ("", false), ("$", false), ("($", false), ("$(", true), ("a$$(b", true),
            ("é $(NAME) and more than a word", true),
            ("$ and $ and (", false),
        ])
    func found(text: String, isFound: Bool) {
        #expect(text.hasBytes(of: "$(") == isFound)
        #expect(text.hasBytes(of: ""))
    }
}
