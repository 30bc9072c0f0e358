import KubernetesModel
import ManifestChecks
import Testing

/// As the API server counts: the values alone, and those in base64 decoded.
@Suite struct OversizedConfigurationTests {
    private static let limit = 1024 * 1024

    private static func text(_ count: Int) -> String { String(repeating: "x", count: count) }

    /// The base64 of so many bytes, a multiple of 3.
    private static func base64(of bytes: Int) -> String { String(repeating: "AAAA", count: bytes / 3) }

    static let cases = [
        CheckCase("no data", objects: [CoreV1.ConfigMap(metadata: .named("a"))]),
        CheckCase(
            "exactly as much as fits", objects: [CoreV1.ConfigMap(metadata: .named("a"), data: ["key": text(limit)])]),
        CheckCase(
            "a byte too much",
            finds: ["data: data of ConfigMap 'a' takes 1048577 bytes; at most 1048576 fit [oversized-configuration]"],
            objects: [CoreV1.ConfigMap(metadata: .named("a"), data: ["key": text(limit + 1)])]),
        CheckCase(
            "too much together, text and bytes",
            finds: ["data: data of ConfigMap 'a' takes 1048579 bytes; at most 1048576 fit [oversized-configuration]"],
            objects: [
                CoreV1.ConfigMap(
                    metadata: .named("a"), data: ["a": text(limit), "b": ""], binaryData: ["c": base64(of: 3)])
            ]),
        CheckCase(
            "a Secret that fits once it is decoded",
            objects: [CoreV1.Secret(metadata: .named("a"), data: ["a": base64(of: 1_048_575)])]),
        CheckCase(
            "a Secret with too much",
            finds: ["data: data of Secret 'a' takes 1048578 bytes; at most 1048576 fit [oversized-configuration]"],
            objects: [
                CoreV1.Secret(metadata: .named("a"), data: ["a": base64(of: 1_048_575)], stringData: ["b": "xyz"])
            ]),
    ]

    @Test("data of a ConfigMap or Secret is at most 1 MiB", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: OversizedConfiguration()) == test.expected)
    }
}
