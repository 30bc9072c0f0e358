import KubernetesModel
import ManifestChecks
import Testing

struct MismatchedServiceFieldsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a node port without its type",
            [Model.service("web") { $0.ports?[0].nodePort = 30080 }],
            "?"),
        .wrong(
            "headless and exposed",
            [
                Model.service("web") { $0.clusterIP = "None"; $0.type = .nodePort },
            ],
            "?"),
        .wrong(
            "an external name without a host",
            [
                Model.service("web") { $0.type = .externalName; $0.clusterIP = "10.0.0.1" },
            ],
            "?"),
        .wrong(
            "an external name that is none",
            [
                Model.service("web") { $0.type = .externalName; $0.externalName = "a_b" },
            ],
            "?"),
        .wrong(
            "fields of a load balancer",
            [
                Model.service("web") { $0.externalTrafficPolicy = .local; $0.loadBalancerClass = "a/b"; $0.loadBalancerSourceRanges = ["10.0.0.0"]; $0.allocateLoadBalancerNodePorts = false; $0.healthCheckNodePort = 30000 },
            ],
            "?"),
        .wrong(
            "affinity that is not switched on",
            [Model.service("web") { $0.sessionAffinityConfig = .init(clientIP: .init(timeoutSeconds: 60)) }],
            "?"),
        .wrong(
            "affinity for too long",
            [
                Model.service("web") { $0.sessionAffinity = .clientIP; $0.sessionAffinityConfig = .init(clientIP: .init(timeoutSeconds: 90000)) },
            ],
            "?"),
        .wrong(
            "IP families that contradict their policy",
            [Model.service("web") { $0.ipFamilies = [.ipv4, .ipv6] }],
            "?"),
        .right(
            "a load balancer with its fields",
            [
                Model.service("web") { $0.type = .loadBalancer; $0.externalTrafficPolicy = .local; $0.loadBalancerSourceRanges = ["10.0.0.0/8"]; $0.healthCheckNodePort = 30000 },
            ]),
        .right(
            "two IP families",
            [
                Model.service("web") { $0.ipFamilies = [.ipv4, .ipv6]; $0.ipFamilyPolicy = .preferDualStack },
            ]),
        .right(
            "affinity for an hour",
            [
                Model.service("web") { $0.sessionAffinity = .clientIP; $0.sessionAffinityConfig = .init(clientIP: .init(timeoutSeconds: 3600)) },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MismatchedServiceFields()) == stack.expected)
    }
}
