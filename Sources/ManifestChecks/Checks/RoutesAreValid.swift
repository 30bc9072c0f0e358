import KubernetesModel
import KubernetesValues

/// The hosts and paths of an Ingress follow the API's grammar.
package struct RoutesAreValid: Check {
    package let id: RuleID = "routes-are-valid"
    package let summary = "the hosts and paths of an Ingress follow the API's grammar"
    package let remedy = "write hosts as DNS names and paths with a leading '/'"
    package let rows = ["ING-06", "ING-07"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for declared in graph.objects {
            guard let ingress = declared.object as? NetworkingV1.Ingress else { continue }
            for (index, rule) in (ingress.spec.rules ?? []).enumerated() {
                let path = "spec.rules[\(index)]"
                if let host = rule.host, let refusal = HostName.refusal(of: host) {
                    findings.append(Finding(refusal, in: declared, path: "\(path).host"))
                }
                for (index, route) in (rule.http?.paths ?? []).enumerated() {
                    guard let text = route.path, let refusal = HTTPPath.refusal(of: text) else { continue }
                    findings.append(Finding(refusal, in: declared, path: "\(path).http.paths[\(index)].path"))
                }
            }
        }
        return findings
    }
}
