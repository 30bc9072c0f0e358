import KubernetesModel
import KubernetesValues

/// A pod gets its name in a subdomain from the headless Service of that name.
package struct DanglingSubdomains: Check {
    package let rule = Rule(
        "dangling-subdomains", "a pod's subdomain is a headless Service of its namespace that selects it",
        why: "the pod's full name does not resolve",
        remedy: "declare the headless Service, or drop the subdomain",
        values: ["dns-label"],
        rows: ["POD-23"],
        wrong: "subdomain: \"db\" without a Service 'db'",
        right: "subdomain: \"db\" with a headless Service 'db'")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.flatMap { pod in
            let names = [("hostname", pod.spec.hostname), ("subdomain", pod.spec.subdomain)]
            var findings: [Finding] = names.compactMap { field, name in
                guard let name, let refusal = DNSLabel.refusal(of: name) else { return nil }
                return Finding(rule, refusal, in: pod.declared, path: "\(pod.path).\(field)")
            }
            guard findings.isEmpty, let subdomain = pod.spec.subdomain else { return findings }
            let service = graph.service(named: subdomain, in: pod.namespace)?.object
            let selects = MetaV1.LabelSelector(matchLabels: service?.spec.selector).matches(pod.labels)
            guard service?.isHeadless != true || !selects else { return findings }
            findings.append(
                Finding(
                    rule,
                    "pods of \(pod.workload) are in subdomain '\(subdomain)', of which there is no headless Service",
                    in: pod.declared, path: "\(pod.path).subdomain"))
            return findings
        }
    }
}
