public import KubernetesModel
import KubernetesValues

/// Of two variables of one name the later wins without a word.
package struct DuplicateVariables: ContainerCheck {
    package let rule = Rule(
        .duplicateVariables, "a container sets each variable once",
        why: "the later value wins without a word",
        remedy: "drop one of the two",
        values: ["duplicate-variables"],
        rows: ["CFG-01"],
        linters: ["kube-linter duplicate-env-var", "kube-score environment-variable-key-duplication"],
        wrong: ".env(\"PORT\", \"80\")\n.env(\"PORT\", \"81\")",
        right: ".env(\"PORT\", \"80\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let variables = container.container.env ?? []
        // Few as they are, comparing them costs less than a set of them.
        return variables.enumerated().compactMap { index, variable in
            guard variables[..<index].contains(where: { $0.name == variable.name }) else { return nil }
            return container.flaw(.duplicateVariable(variable.name), "env[\(index)].name")
        }
    }
}

extension RuleID {
    /// A variable that a container sets twice.
    public static let duplicateVariables: RuleID = "duplicate-variables"
}
