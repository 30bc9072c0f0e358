public import KubernetesModel

extension RuleID {
    /// A setting that is for development.
    public static let developmentSettings: RuleID = "development-settings"
}

/// Settings of development show users what is for developers, and are slow; a policy asks for this in production.
package struct DevelopmentSettings: Check {
    package let rule = Rule(
        .developmentSettings, "no variable switches a development mode or debug output on",
        why: "it is slow, and errors show more than users should see",
        remedy: "give the variable a value for each environment",
        isOptional: true,
        rows: ["ENV-02"],
        wrong: ".env(\"NODE_ENV\", \"development\")",
        right: ".env(\"NODE_ENV\", environment(dev: \"development\", prod: \"production\"))")

    private static let modes: Set = [
        "NODE_ENV", "APP_ENV", "RAILS_ENV", "FLASK_ENV", "ASPNETCORE_ENVIRONMENT", "ENVIRONMENT",
    ]
    private static let levels: Set = ["debug", "trace", "verbose"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        func check(_ name: String, _ value: String, in declared: DeclaredObject, at path: String) {
            guard Self.isForDevelopment(name, value.lowercased()) else { return }
            findings.append(
                Finding(rule, "'\(name)' is '\(value)', which is for development", in: declared, path: path))
        }
        for pod in graph.pods {
            for (container, path) in pod.containers.map({ ($0.container, $0.path) }) {
                for (index, variable) in (container.env ?? []).enumerated() {
                    guard let value = variable.value else { continue }
                    check(variable.name, value, in: pod.declared, at: "\(path).env[\(index)].value")
                }
            }
        }
        for (map, declared) in graph.all(CoreV1.ConfigMap.self) {
            for (key, value) in map.data ?? [:] { check(key, value, in: declared, at: "data[\(key)]") }
        }
        return findings
    }

    private static func isForDevelopment(_ name: String, _ value: String) -> Bool {
        if modes.contains(name) { return ["dev", "development", "debug"].contains(value) }
        if name.hasSuffix("LOG_LEVEL") { return levels.contains(value) }
        return name == "DEBUG" && ["true", "1", "yes", "on"].contains(value)
    }
}
