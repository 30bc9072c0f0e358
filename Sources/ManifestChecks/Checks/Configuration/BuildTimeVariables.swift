public import KubernetesModel

/// Bundlers of browser code read these variables when the image is built, not when it runs.
package struct BuildTimeVariables: ContainerCheck {
    package let rule = Rule(
        .buildTimeVariables, "no container has a variable that only the build of its image reads",
        why: "the bundle in the image has the value of its build, whatever the manifest says",
        remedy: "set it where the image is built",
        isOptional: true,
        rows: ["CFG-24"],
        wrong: ".env(\"NEXT_PUBLIC_API_URL\", url)",
        right: "an argument of the image's build")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.env ?? []).enumerated().compactMap { index, variable in
            guard Self.prefixes.contains(where: { variable.name.hasPrefix($0) }) else { return nil }
            return container.flaw(
                "variable '\(variable.name)' is read when the image of container '\(container.name)' is built, not when it runs",
                "env[\(index)].name")
        }
    }

    private static let prefixes = ["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "NUXT_PUBLIC_", "VUE_APP_", "GATSBY_"]
}

extension RuleID {
    /// A variable that only the build of the image reads.
    public static let buildTimeVariables: RuleID = "build-time-variables"
}
