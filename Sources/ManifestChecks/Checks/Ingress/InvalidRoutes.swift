import KubernetesModel
import KubernetesValues

/// The hosts and paths of an Ingress follow the API's grammar.
package struct InvalidRoutes: Check {
    package let rule = Rule(
        "invalid-routes", "the hosts and paths of an Ingress follow the API's grammar",
        why: "the API server refuses the Ingress",
        remedy: "write hosts as DNS names and paths with a leading '/'",
        values: ["host", "http-path"],
        rows: ["ING-06", "ING-07"],
        wrong: "Route(\"api\", to: backend, port: .http)",
        right: "Route(\"/api\", to: backend, port: .http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
                let path = "spec.rules[\(index)]"
                if let host = rule.host, let refusal = HostName.refusal(of: host) {
                    findings.append(Finding(self.rule, refusal, in: declared, path: "\(path).host"))
                }
                for (index, route) in (rule.http?.paths ?? []).enumerated() {
                    guard let text = route.path, let refusal = HTTPPath.refusal(of: text) else { continue }
                    // What such a path means is the controller's business, but for its start.
                    if route.pathType == .implementationSpecific, text.hasPrefix("/") { continue }
                    findings.append(
                        Finding(self.rule, refusal, in: declared, path: "\(path).http.paths[\(index)].path"))
                }
            }
        }
        return findings
    }
}
