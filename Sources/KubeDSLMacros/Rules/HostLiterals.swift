import KubernetesValues

/// Host names, addresses and networks.
enum HostLiterals {
    static let calls: [CallRule] = [
        .text("Ingress", argument: "host", HostName.refusal),
        .text("IngressRule", argument: "host", HostName.refusal),
        .text("IngressHost", argument: "_", HostName.refusal),
        CallRule(callees: ["hostAlias"]) { call, findings in
            for literal in call.texts("_") { findings.add(IPAddress.refusal(of: literal.text), at: literal) }
            for literal in call.variadic("_").dropFirst().flatMap(\.texts) {
                findings.add(DNSSubdomain.refusal(of: literal.text), at: literal)
            }
        },
        .texts("dnsServers", arguments: "_", IPAddress.refusal),
        CallRule(callees: ["dnsServers"]) { call, findings in
            let servers = call.variadic("_")
            guard let refusal = InvalidValue.nameServers(servers.count) else { return }
            findings.add(refusal, at: servers[3])
        },
        .text("ExternalSystem", argument: "host", DNSSubdomain.refusal),
        .text("ExternalSystem", argument: "networks", CIDR.refusal),
        .texts("ExternalSystem", arguments: "address", endpointRefusal),
        .texts(".addresses", ".allowedSources", ".inboundCIDRs", arguments: "_", CIDR.refusal),
        .text(".loadBalancer", argument: "sourceRanges", CIDR.refusal),
        .text("HostAlias", argument: "ip", IPAddress.refusal),
        .text("HostAlias", argument: "hostnames", DNSSubdomain.refusal),
        .text("IPBlock", argument: "cidr", CIDR.refusal),
        .text("IPBlock", argument: "except", CIDR.refusal),
        .text("ServiceSpec", argument: "externalName", InvalidValue.externalName),
        .text("ServiceSpec", argument: "loadBalancerSourceRanges", CIDR.refusal),
        .text("ServiceSpec", argument: "externalIPs", endpointRefusal),
        .text("EndpointAddress", argument: "ip", endpointRefusal),
    ]

    private static func endpointRefusal(of text: String) -> InvalidValue? {
        IPAddress.refusal(of: text) ?? (try? IPAddress(text)).flatMap(InvalidValue.endpointAddress)
    }
}
