import KubernetesModel

extension Rule {
    /// All rules of this package, in the order of their documentation.
    package static var builtIn: [Rule] { lowering + defaultChecks.map(\.rule) + [.unusedWaiver] }

    /// What the rule is about, for a terminal.
    package var explanation: String {
        var lines = ["\(id): \(summary)", "", "why:    \(why)", "remedy: \(remedy)"]
        let level = "\(severity.rawValue)\(isOptional ? ", where a policy asks for it" : "")"
        lines.append("level:  \(level)")
        if !values.isEmpty { lines.append("also:   \(values.map(\.rawValue).joined(separator: ", "))") }
        if !linters.isEmpty { lines.append("known:  \(linters.joined(separator: ", "))") }
        for (title, example) in [("wrong:", wrong), ("right:", right)] where !example.isEmpty {
            lines += ["", title] + example.split(separator: "\n").map { "    \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
