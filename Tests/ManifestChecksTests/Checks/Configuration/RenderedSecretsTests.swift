import KubernetesModel
import ManifestChecks
import Testing

struct RenderedSecretsTests {
    @Test(
        "a Secret with values is found",
        arguments: [
            CheckCase("an empty one", objects: [CoreV1.Secret(metadata: .named("secret"))]),
            CheckCase(
                "one with values",
                finds: [
                    "data: Secret 'secret' has its values in the manifest; make it outside of the stack [rendered-secrets]"
                ], objects: [CoreV1.Secret(metadata: .named("secret"), data: ["a": "YQ=="])]),
            CheckCase(
                "one with plain values",
                finds: [
                    "stringData: Secret 'secret' has its values in the manifest; make it outside of the stack [rendered-secrets]"
                ], objects: [CoreV1.Secret(metadata: .named("secret"), stringData: ["a": "b"])]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: RenderedSecrets()) == test.expected)
    }
}
