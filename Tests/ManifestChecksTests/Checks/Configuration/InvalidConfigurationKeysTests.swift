import KubernetesModel
import ManifestChecks
import Testing

@Suite struct InvalidConfigurationKeysTests {
    private static func finding(_ key: String, _ character: String) -> String {
        "data[\(key)]: key '\(key)' must not contain \(character); use letters, digits, '-', '_' and '.' [config-key]"
    }

    static let cases = [
        CheckCase(
            "sound keys",
            objects: [
                CoreV1.ConfigMap(
                    metadata: .named("a"), data: ["REDIS_HOST": "", "nginx.conf": "", "a-b": ""],
                    binaryData: ["logo.png": ""])
            ]),
        CheckCase("no data", objects: [CoreV1.ConfigMap(metadata: .named("a"))]),
        CheckCase(
            "a ConfigMap's key", finds: [finding("redis host", "a space")],
            objects: [CoreV1.ConfigMap(metadata: .named("a"), data: ["ok": "", "redis host": ""])]),
        CheckCase(
            "a ConfigMap's binary key", finds: ["binary" + finding("a/b", "'/'").replacing("data[", with: "Data[")],
            objects: [CoreV1.ConfigMap(metadata: .named("a"), binaryData: ["a/b": ""])]),
        CheckCase(
            "a Secret's keys",
            finds: [finding("a b", "a space"), "string" + finding("c d", "a space").replacing("data[", with: "Data[")],
            objects: [CoreV1.Secret(metadata: .named("a"), data: ["a b": ""], stringData: ["c d": ""])]),
        CheckCase("another kind's map", objects: [CoreV1.ServiceAccount(metadata: .named("a", labels: ["a": "b"]))]),
    ]

    @Test("keys of ConfigMaps and Secrets follow their grammar", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: InvalidConfigurationKeys()) == test.expected)
    }
}
