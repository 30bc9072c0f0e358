import KubernetesModel
import ManifestChecks
import Testing

struct InvalidVariableSourcesTests {
    @Test(
        "a variable that the API refuses is found",
        arguments: [
            CheckCase("a field of the pod") {
                let source = CoreV1.EnvVarSource(fieldRef: CoreV1.ObjectFieldSelector(fieldPath: "metadata.name"))
                $0.containers[0].env = [CoreV1.EnvVar(name: "A", valueFrom: source)]
            },
            CheckCase(
                "no such field",
                finds: [
                    "containers[0].env[0].valueFrom: variable 'A' of container 'app' takes field 'spec.name', which pods do not offer to variables [invalid-variable-sources]"
                ]
            ) {
                let source = CoreV1.EnvVarSource(fieldRef: CoreV1.ObjectFieldSelector(fieldPath: "spec.name"))
                $0.containers[0].env = [CoreV1.EnvVar(name: "A", valueFrom: source)]
            },
            CheckCase(
                "a value and a source",
                finds: [
                    "containers[0].env[0].valueFrom: variable 'A' of container 'app' has a value and a source [invalid-variable-sources]"
                ]
            ) {
                let source = CoreV1.EnvVarSource(secretKeyRef: CoreV1.SecretKeySelector(name: "s", key: "k"))
                $0.containers[0].env = [CoreV1.EnvVar(name: "A", value: "1", valueFrom: source)]
            },
            CheckCase(
                "no source",
                finds: [
                    "containers[0].env[0].valueFrom: variable 'A' of container 'app' has 0 sources; one is needed [invalid-variable-sources]"
                ]
            ) { $0.containers[0].env = [CoreV1.EnvVar(name: "A", valueFrom: CoreV1.EnvVarSource())] },
            CheckCase(
                "an unknown container",
                finds: [
                    "containers[0].env[0].valueFrom: variable 'A' of container 'app' takes an amount of container 'web', which the pod does not have [invalid-variable-sources]"
                ]
            ) {
                let field = CoreV1.ResourceFieldSelector(containerName: "web", resource: "limits.cpu")
                $0.containers[0].env = [
                    CoreV1.EnvVar(name: "A", valueFrom: CoreV1.EnvVarSource(resourceFieldRef: field))
                ]
            },
            CheckCase(
                "nothing to take variables from",
                finds: [
                    "containers[0].envFrom[0]: container 'app' takes variables from 0 sources at once; one is needed [invalid-variable-sources]"
                ]
            ) { $0.containers[0].envFrom = [CoreV1.EnvFromSource(prefix: "A_")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidVariableSources()) == test.expected)
    }
}
