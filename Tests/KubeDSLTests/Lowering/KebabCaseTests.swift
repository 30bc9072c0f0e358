import KubeDSL
import Testing

@Suite struct KebabCaseTests {
    static let names: [(swift: String, kubernetes: String)] = [
        ("", ""), ("a", "a"), ("A", "a"), ("http", "http"), ("grpcWeb", "grpc-web"), ("TodoApp", "todo-app"),
        ("HTTPServer", "http-server"), ("myHTTPServer", "my-http-server"), ("serveHTTP", "serve-http"),
        ("HTTP", "http"),
        ("http2", "http2"), ("http2Server", "http2-server"), ("V2Api", "v2-api"), ("aB", "a-b"), ("ABC", "abc"),
        ("ABc", "a-bc"), ("snake_case", "snake-case"), ("Mixed_Case", "mixed-case"), ("a1B2c3", "a1-b2c3"),
        ("metricsV2", "metrics-v2"), ("oauth2Proxy", "oauth2-proxy"),
    ]

    @Test(arguments: names)
    func `a Swift name becomes a Kubernetes name`(swift: String, kubernetes: String) {
        #expect(kebabCase(swift) == kubernetes)
        #expect(kebabCase(kubernetes) == kubernetes)
    }
}
