public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// A host with a certificate and no rule, or the other way round.
    public static let mismatchedTLSHosts: RuleID = "mismatched-tls-hosts"
}

/// The hosts of an Ingress's certificates are the hosts of its rules.
package struct MismatchedTLSHosts: Check {
    package let rule = Rule(
        .mismatchedTLSHosts, "an Ingress with TLS has a certificate for each of its hosts, and for no others",
        why: "browsers refuse the controller's default certificate, or a host with a certificate serves nothing",
        remedy: "write the same hosts in 'tls' and 'rules'",
        rows: ["ING-11"],
        wrong: "tls: [IngressTLS(hosts: [\"www.example.com\"])], rules: [IngressRule(host: \"example.com\")]",
        right: "Ingress(\"web\", host: \"example.com\", tls: .certificate) { … }")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            let entries = ingress.spec.tls ?? []
            let rules = (ingress.spec.rules ?? []).map { $0.host ?? "" }
            let served = rules + (ingress.redirectsWWW ? rules.map(Self.twin) : [])
            // Without hosts an entry is for whatever the certificate says.
            guard !entries.isEmpty, entries.allSatisfy({ $0.hosts?.isEmpty == false }) else { return [Finding]() }
            var findings: [Finding] = []
            for (index, entry) in entries.enumerated() {
                for (position, host) in (entry.hosts ?? []).enumerated()
                where !served.contains(where: {
                    $0.isEmpty || HostName.isCovered($0, by: host) || HostName.isCovered(host, by: $0)
                }) {
                    findings.append(
                        Finding(
                            rule, "\(ObjectReference(ingress)) has a certificate for '\(host)', but no rule for it",
                            in: declared, path: "spec.tls[\(index)].hosts[\(position)]"))
                }
            }
            let hosts = entries.flatMap { $0.hosts ?? [] }
            for (index, host) in rules.enumerated()
            where !host.isEmpty && !hosts.contains(where: { HostName.isCovered(host, by: $0) }) {
                findings.append(
                    Finding(
                        rule, "\(ObjectReference(ingress)) serves '\(host)' without a certificate for it", in: declared,
                        path: "spec.rules[\(index)].host"))
            }
            return findings
        }
    }

    /// The name that ingress-nginx sends on to the other: with `www.`, or without.
    private static func twin(_ host: String) -> String {
        host.hasPrefix("www.") ? String(host.dropFirst("www.".count)) : "www.\(host)"
    }
}

extension NetworkingV1.Ingress {
    fileprivate var redirectsWWW: Bool {
        metadata.annotations?["nginx.ingress.kubernetes.io/from-to-www-redirect"] == "true"
    }
}
