import KubernetesModel
import ManifestChecks
import Testing

struct InvalidSecretsTests {
    @Test(
        "a Secret that the API refuses is found",
        arguments: [
            CheckCase("any keys", objects: [CoreV1.Secret(metadata: .named("secret"), data: ["a": "YQ=="])]),
            CheckCase(
                "a certificate",
                objects: [
                    CoreV1.Secret(
                        metadata: .named("secret"), data: ["tls.crt": "YQ==", "tls.key": "YWI="],
                        type: "kubernetes.io/tls")
                ]),
            CheckCase(
                "half a certificate",
                finds: [
                    "data: Secret 'secret' of type 'kubernetes.io/tls' needs 'tls.crt' and 'tls.key' [invalid-secrets]"
                ],
                objects: [
                    CoreV1.Secret(metadata: .named("secret"), data: ["tls.crt": "YQ=="], type: "kubernetes.io/tls")
                ]),
            CheckCase(
                "no name and no password",
                finds: [
                    "data: Secret 'secret' of type 'kubernetes.io/basic-auth' needs 'username' or 'password' [invalid-secrets]"
                ], objects: [CoreV1.Secret(metadata: .named("secret"), type: "kubernetes.io/basic-auth")]),
            CheckCase(
                "plain text",
                finds: [
                    "data[a]: key 'a' of Secret 'secret' is not base64 [invalid-secrets]"
                ], objects: [CoreV1.Secret(metadata: .named("secret"), data: ["a": "hunter2!"])]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidSecrets()) == test.expected)
    }
}
