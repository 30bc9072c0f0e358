import KubernetesModel
import KubernetesValues

/// Snippets put text into the configuration of the proxy, which holds all its secrets.
package struct SnippetAnnotations: Check {
    package let rule = Rule(
        "snippet-annotations", "no Ingress puts text into the configuration of ingress-nginx, and none is allowed to",
        why: "whoever can write an Ingress can read all Secrets of the controller (CVE-2021-25742)",
        remedy: "use an annotation for the purpose",
        values: ["snippet-annotation"],
        rows: ["ING-16", "ING-17"],
        linters: ["checkov CKV_K8S_152", "checkov CKV_K8S_153", "checkov CKV_K8S_154"],
        wrong: "annotations: [\"nginx.ingress.kubernetes.io/server-snippet\": …]",
        right: "annotations: [\"nginx.ingress.kubernetes.io/proxy-body-size\": \"8m\"]")

    private static let switches = ["allow-snippet-annotations"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            for key in ingress.metadata.annotations?.keys ?? [] {
                guard let refusal = InvalidValue.snippetAnnotation(key) else { continue }
                findings.append(Finding(rule, refusal, in: declared, path: "metadata.annotations[\(key)]"))
            }
        }
        for (map, declared) in graph.all(CoreV1.ConfigMap.self) {
            for key in Self.switches where map.data?[key] == "true" {
                findings.append(
                    Finding(
                        rule, "\(ObjectReference(map)) allows every Ingress to change the proxy's configuration",
                        in: declared, path: "data[\(key)]"))
            }
        }
        return findings
    }
}
