public import KubernetesModel
import KubernetesValues

/// What looks like a variable and is none stays in the text as it is.
package struct UndefinedVariables: Check {
    package let rule = Rule(
        .undefinedVariables, "every $(NAME) in commands and variables names a variable that is defined before it",
        why: "the text stays as it is, dollar sign and all",
        remedy: "define the variable first, or write $$(NAME) for the text itself",
        rows: ["POD-27"],
        wrong: ".arguments(\"--host=$(HOTS)\")",
        right: ".env(\"HOST\", \"db\")\n.arguments(\"--host=$(HOST)\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let keys = graph.configuration
        return graph.pods.flatMap { pod in
            pod.containers.flatMap { container in flaws(of: container, in: pod, keys) }.map {
                Finding(rule, $0, of: pod)
            }
        }
    }

    private func flaws(of container: ContainerReference, in pod: PodReference, _ keys: ConfigurationIndex) -> [Flaw] {
        let texts =
            container.container.env?.contains { $0.value?.hasBytes(of: "$(") == true } == true
            || container.container.command?.contains { $0.hasBytes(of: "$(") } == true
            || container.container.args?.contains { $0.hasBytes(of: "$(") } == true
        guard texts, var known = keys.variables(ofAllSourcesOf: container.container, in: pod.namespace) else {
            return []
        }
        var flaws: [Flaw] = []
        func check(_ text: String, _ field: String) {
            for name in Self.references(in: text) where !known.contains(name) && !Self.isOfService(name) {
                flaws.append(
                    container.flaw(
                        "'$(\(name))' names no variable that container '\(container.name)' has by then", field))
            }
        }
        for (index, variable) in (container.container.env ?? []).enumerated() {
            if let value = variable.value { check(value, "env[\(index)].value") }
            known.insert(variable.name)
        }
        for (index, word) in (container.container.command ?? []).enumerated() { check(word, "command[\(index)]") }
        for (index, word) in (container.container.args ?? []).enumerated() { check(word, "args[\(index)]") }
        return flaws
    }

    /// The kubelet defines these for the Services that it knows at the start of the pod.
    private static func isOfService(_ name: String) -> Bool {
        name.hasSuffix("_SERVICE_HOST") || name.contains("_SERVICE_PORT") || name.contains("_PORT")
    }

    /// The names in `$(NAME)`; `$$(NAME)` is none, nor is a command of a shell such as `$(date)`.
    private static func references(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var names: [String] = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "$") else {
                index += 1
                continue
            }
            guard bytes[index + 1] == UInt8(ascii: "("), let end = bytes[index...].firstIndex(of: UInt8(ascii: ")"))
            else {
                // A dollar sign after another one is escaped by it.
                index += bytes[index + 1] == UInt8(ascii: "$") ? 2 : 1
                continue
            }
            let name = bytes[(index + 2)..<end]
            let isVariable = name.allSatisfy {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "_")
            }
            if isVariable, !name.isEmpty { names.append(String(decoding: name, as: UTF8.self)) }
            index = end
        }
        return names
    }
}

extension RuleID {
    /// A $(NAME) that names no variable.
    public static let undefinedVariables: RuleID = "undefined-variables"
}
