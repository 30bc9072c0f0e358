import KubernetesModel

/// The API server takes one source for each variable.
package struct InvalidVariableSources: PodCheck {
    package let rule = Rule(
        "invalid-variable-sources", "a variable has one value or one source, which the API knows",
        why: "the API server refuses the pod",
        remedy: "keep one of the sources",
        rows: ["CFG-03", "CFG-10", "CFG-23"],
        wrong: ".init(name: \"A\", value: \"1\", valueFrom: …)",
        right: ".env(\"A\", \"1\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        pod.containers.flatMap { container in
            (container.container.env ?? []).enumerated().compactMap { index, variable in
                problem(of: variable, in: pod).map {
                    container.flaw(
                        "variable '\(variable.name)' of container '\(container.name)' \($0)", "env[\(index)].valueFrom")
                }
            }
                + (container.container.envFrom ?? []).enumerated().compactMap { index, source in
                    guard (source.configMapRef == nil) == (source.secretRef == nil) else { return nil }
                    return container.flaw(
                        "container '\(container.name)' takes variables from \(source.secretRef == nil ? 0 : 2) sources at once; "
                            + "one is needed",
                        "envFrom[\(index)]")
                }
        }
    }

    private func problem(of variable: CoreV1.EnvVar, in pod: PodReference) -> String? {
        guard let source = variable.valueFrom else { return nil }
        if variable.value?.isEmpty == false { return "has a value and a source" }
        let count =
            (source.fieldRef == nil ? 0 : 1) + (source.resourceFieldRef == nil ? 0 : 1)
            + (source.configMapKeyRef == nil ? 0 : 1) + (source.secretKeyRef == nil ? 0 : 1)
            + (source.fileKeyRef == nil ? 0 : 1)
        guard count == 1 else { return "has \(count) sources; one is needed" }
        if let field = source.fieldRef?.fieldPath, !Self.isKnown(field) {
            return "takes field '\(field)', which pods do not offer to variables"
        }
        if let name = source.resourceFieldRef?.containerName, !pod.containers.contains(where: { $0.name == name }) {
            return "takes an amount of container '\(name)', which the pod does not have"
        }
        return nil
    }

    private static func isKnown(_ field: String) -> Bool {
        fields.contains(field) || ["metadata.labels['", "metadata.annotations['"].contains { field.hasPrefix($0) }
    }

    private static let fields: Set = [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ]
}
