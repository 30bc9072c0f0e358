import KubernetesValues

/// Host names, addresses and networks.
enum HostLiterals {
    static let calls: [CallRule] = [
        .text("Ingress", argument: "host", HostName.refusal),
        .text("IngressRule", argument: "host", HostName.refusal),
        .text("HostAlias", argument: "ip", IPAddress.refusal),
        .text("HostAlias", argument: "hostnames", DNSSubdomain.refusal),
        .text("IPBlock", argument: "cidr", CIDR.refusal),
        .text("IPBlock", argument: "except", CIDR.refusal),
        .text("ServiceSpec", argument: "externalName", DNSSubdomain.refusal),
        .text("ServiceSpec", argument: "loadBalancerSourceRanges", CIDR.refusal),
        .text("ServiceSpec", argument: "externalIPs", endpointRefusal),
        .text("EndpointAddress", argument: "ip", endpointRefusal),
    ]

    private static func endpointRefusal(of text: String) -> InvalidValue? {
        IPAddress.refusal(of: text) ?? (try? IPAddress(text)).flatMap(InvalidValue.endpointAddress)
    }
}
