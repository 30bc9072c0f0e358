import KubernetesModel
import KubernetesValues

/// The API server limits the name servers and search domains of a pod.
package struct InvalidDNSSettings: PodCheck {
    package let rule = Rule(
        "invalid-dns-settings",
        "a pod has at most 3 name servers and 32 search domains, and a server if it takes none of the cluster",
        why: "the API server refuses the pod",
        remedy: "name fewer, or leave the policy to the API",
        rows: ["POD-22"],
        wrong: "dnsPolicy: .explicitNone",
        right: "dnsPolicy: .explicitNone, dnsConfig: .init(nameservers: [\"10.0.0.10\"])")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let servers = pod.spec.dnsConfig?.nameservers ?? []
        let searches = pod.spec.dnsConfig?.searches ?? []
        var flaws: [Flaw] = []
        if pod.spec.dnsPolicy == .explicitNone, servers.isEmpty {
            flaws.append(pod.flaw("pods of \(pod.workload) use no name server at all", "dnsConfig.nameservers"))
        }
        if let refusal = InvalidValue.nameServers(servers.count) {
            flaws.append(pod.flaw("pods of \(pod.workload): \(refusal.reason)", "dnsConfig.nameservers"))
        }
        let length = searches.reduce(0) { $0 + $1.utf8.count + 1 } - 1
        if searches.count > 32 || length > 2048 {
            flaws.append(
                pod.flaw(
                    "pods of \(pod.workload) have \(searches.count) search domains of \(length) characters; at most 32 of 2048",
                    "dnsConfig.searches"))
        }
        return flaws
    }
}
