import KubernetesModel
import ManifestChecks
import Testing

struct DuplicateConfigurationKeysTests {
    @Test(
        "a key as text and as bytes is found",
        arguments: [
            CheckCase(
                "two keys",
                objects: [CoreV1.ConfigMap(metadata: .named("config"), data: ["a": "b"], binaryData: ["b": "Yg=="])]),
            CheckCase(
                "one",
                finds: [
                    "binaryData[a]: key 'a' of ConfigMap 'config' is in data and in binaryData [duplicate-configuration-keys]"
                ], objects: [CoreV1.ConfigMap(metadata: .named("config"), data: ["a": "b"], binaryData: ["a": "Yg=="])]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DuplicateConfigurationKeys()) == test.expected)
    }
}
