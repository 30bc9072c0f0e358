import KubernetesValues
import Testing

struct KebabCaseTests {
    @Test(
        "Puts a hyphen where a word begins",
        arguments: [
            ("http", "http"), ("grpcWeb", "grpc-web"), ("TodoApp", "todo-app"), ("HTTPServer", "http-server"),
            ("grpc_web", "grpc-web"), ("http2", "http2"), ("X", "x"), ("", ""), ("LowUserIDs", "low-user-ids"),
            ("URLsOfAll", "urls-of-all"), ("cs", "cs"),
        ])
    func words(name: String, expected: String) {
        #expect(kebabCase(name) == expected)
    }
}
