import KubernetesModel
import ManifestChecks
import Testing

struct DanglingResourceNamesTests {
    private static func role(_ resource: String, _ names: [String]?, group: String = "") -> any KubernetesObject {
        RbacV1.Role(
            metadata: .named("reader"),
            rules: [
                RbacV1.PolicyRule(verbs: ["get"], apiGroups: [group], resources: [resource], resourceNames: names)
            ])
    }

    private static let objects: [any KubernetesObject] = [
        CoreV1.Secret(metadata: .named("password")), CoreV1.ConfigMap(metadata: .named("settings")),
    ]

    private static let contract = SecretContract(
        name: "token", namespace: "shop", keys: ["TOKEN"],
        location: SourceLocation(file: "stack.swift", line: 1, column: 1))

    private static func missing(_ kind: String, _ name: String, _ index: Int = 0) -> String {
        "rules[0].resourceNames[\(index)]: Role 'reader' is for \(kind) '\(name)', which is not declared [dangling-resource-names]"
    }

    @Test(
        "a Secret or ConfigMap that a Role names and nobody declares is found",
        arguments: [
            CheckCase(
                "declared", objects: [role("secrets", ["password"]), role("configmaps", ["settings"])] + objects),
            CheckCase("external", objects: [role("secrets", ["token"])], secrets: [contract]),
            CheckCase("all of them", objects: [role("secrets", nil), role("configmaps", [])]),
            CheckCase("of another group", objects: [role("secrets", ["other"], group: "example.com")]),
            CheckCase("of another kind", objects: [role("leases", ["leader"], group: "coordination.k8s.io")]),
            CheckCase("what every namespace has", objects: [role("configmaps", ["kube-root-ca.crt"])]),
            CheckCase(
                "misspelt", finds: [missing("Secret", "pasword", 1)],
                objects: [role("secrets", ["password", "pasword"])] + objects),
            CheckCase(
                "the wrong kind", finds: [missing("ConfigMap", "password")],
                objects: [role("configmaps", ["password"])] + objects),
            CheckCase(
                "either kind", finds: [missing("Secret or ConfigMap", "nothing")],
                objects: [role("*", ["nothing"])] + objects),
        ])
    func cases(_ test: CheckCase) { #expect(test.found(by: DanglingResourceNames()) == test.expected) }
}
