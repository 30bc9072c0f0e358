public import KubernetesModel

extension RuleID {
    /// One host in several environments.
    public static let sharedHosts: RuleID = "shared-hosts"
}

/// Two environments that serve one host are mixed up by whoever calls it.
package struct SharedHosts: Check {
    package let rule = Rule(
        .sharedHosts, "every environment has hosts of its own",
        why: "the name leads to one environment only, and who means the other does not notice",
        remedy: "put the environment into the host",
        severity: .warning, scope: .environments,
        rows: ["ING-20"],
        wrong: "host: \"shop.example.com\"",
        right: "host: environment(dev: \"dev.shop.example.com\", prod: \"shop.example.com\")")

    package init() {}

    package func findings(across graphs: [ResourceGraph]) -> [Finding] {
        var first: [String: (environment: String, location: SourceLocation)] = [:]
        var reported: Set<String> = []
        var findings: [Finding] = []
        for graph in graphs {
            for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
                for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
                    guard let host = rule.host, !host.isEmpty else { continue }
                    let path = "spec.rules[\(index)].host"
                    guard let earlier = first[host] else {
                        first[host] = (graph.environment, declared.location(of: path))
                        continue
                    }
                    guard earlier.environment != graph.environment,
                        reported.insert("\(host) \(graph.environment)").inserted
                    else { continue }
                    var finding = Finding(
                        self.rule,
                        "host '\(host)' is served in environment '\(earlier.environment)' as well as in "
                            + "'\(graph.environment)'",
                        in: declared, path: path)
                    finding.environments = [earlier.environment, graph.environment]
                    findings.append(finding)
                }
            }
        }
        return findings
    }
}
