import KubernetesModel
import ManifestChecks
import Testing

struct InvalidPullSecretsTests {
    @Test(
        "a pull secret that does not work is found",
        arguments: [
            CheckCase(
                "one of a registry",
                objects: [.deployment { $0.imagePullSecrets = [CoreV1.LocalObjectReference(name: "registry")] }],
                secrets: [
                    SecretContract(
                        name: "registry", namespace: "shop", keys: [".dockerconfigjson"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "none",
                finds: [
                    "spec.template.spec.imagePullSecrets[0]: Deployment 'web' pulls images with Secret 'registry', which is not declared [invalid-pull-secrets]"
                ], objects: [.deployment { $0.imagePullSecrets = [CoreV1.LocalObjectReference(name: "registry")] }]),
            CheckCase(
                "another one",
                finds: [
                    "spec.template.spec.imagePullSecrets[0]: Deployment 'web' pulls images with Secret 'registry', which has no key '.dockerconfigjson' [invalid-pull-secrets]"
                ], objects: [.deployment { $0.imagePullSecrets = [CoreV1.LocalObjectReference(name: "registry")] }],
                secrets: [
                    SecretContract(
                        name: "registry", namespace: "shop", keys: ["token"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "of an account",
                finds: [
                    "imagePullSecrets[0]: ServiceAccount 'web' pulls images with Secret 'registry', which is not declared [invalid-pull-secrets]"
                ],
                objects: [
                    CoreV1.ServiceAccount(
                        metadata: .named("web"), imagePullSecrets: [CoreV1.LocalObjectReference(name: "registry")])
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidPullSecrets()) == test.expected)
    }
}
