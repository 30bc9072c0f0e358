internal import ArgumentParser
internal import KubernetesModel

/// `list`: the objects of an environment, or the environments.
struct ListCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: "List the objects of an environment, and the Secrets that it counts on; or the environments.")
    }

    @Option(name: .shortAndLong, help: "The environment: \(EnvironmentName<S>.list). Without it, these are listed.")
    var env: String?

    func validate() throws { try EnvironmentName<S>.validate(env) }

    func run() throws {
        guard let environment = env.flatMap(S.Environment.init(rawValue:)) else {
            try StandardOutput.write(S.environmentNames.map { "\($0)\n" }.joined())
            return
        }
        let rendered = ManifestPipeline.render(S(environment: environment))
        let rows =
            rendered.objects.map { declared in
                let object = declared.object
                return [object.groupVersionKind.kind, object.metadata.name ?? "", object.metadata.namespace ?? ""]
            }
            + rendered.secrets.map { ["Secret (external)", $0.name, $0.namespace ?? ""] }
        let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return (padded + row.dropFirst(2)).joined(separator: "  ").trimmingTrailingSpaces() + "\n"
        }
        try StandardOutput.write(lines.joined())
    }
}

extension String {
    fileprivate func trimmingTrailingSpaces() -> String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
