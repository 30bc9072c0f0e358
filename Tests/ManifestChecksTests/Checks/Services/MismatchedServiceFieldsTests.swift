import KubernetesModel
import ManifestChecks
import Testing

struct MismatchedServiceFieldsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a node port without its type",
            [Model.service("web") { $0.ports?[0].nodePort = 30080 }],
            "spec.ports[0].nodePort: Service 'web' is of type ClusterIP and has no node ports"),
        .wrong(
            "headless and exposed",
            [
                Model.service("web") {
                    $0.clusterIP = "None"; $0.type = .nodePort
                }
            ],
            "spec.clusterIP: Service 'web' is headless and cannot be of type NodePort"),
        .wrong(
            "an external name without a host",
            [
                Model.service("web") {
                    $0.type = .externalName; $0.clusterIP = "10.0.0.1"
                }
            ],
            "spec.externalName: Service 'web' names no external host",
            "spec.clusterIP: Service 'web' stands for an external host and has no cluster IP"),
        .wrong(
            "an external name that is none",
            [
                Model.service("web") {
                    $0.type = .externalName; $0.externalName = "a_b"
                }
            ],
            "spec.externalName: name 'a_b' must not contain '_'; use lower-case letters, digits, '-' and '.'"),
        .wrong(
            "fields of a load balancer",
            [
                Model.service("web") {
                    $0.externalTrafficPolicy = .local; $0.loadBalancerClass = "a/b";
                    $0.loadBalancerSourceRanges = ["10.0.0.0"]; $0.allocateLoadBalancerNodePorts = false;
                    $0.healthCheckNodePort = 30000
                }
            ],
            "spec.externalTrafficPolicy: Service 'web' is of type ClusterIP, but 'externalTrafficPolicy' is "
                + "for NodePort and LoadBalancer",
            "spec.loadBalancerClass: Service 'web' is of type ClusterIP, but 'loadBalancerClass' is for "
                + "LoadBalancer",
            "spec.loadBalancerSourceRanges: Service 'web' is of type ClusterIP, but "
                + "'loadBalancerSourceRanges' is for LoadBalancer",
            "spec.allocateLoadBalancerNodePorts: Service 'web' is of type ClusterIP, but "
                + "'allocateLoadBalancerNodePorts' is for LoadBalancer",
            "spec.healthCheckNodePort: Service 'web' is of type ClusterIP, but 'healthCheckNodePort' is for "
                + "LoadBalancer with external traffic policy Local",
            "spec.loadBalancerSourceRanges[0]: network '10.0.0.0' must have '/' and a prefix length; a "
                + "single address is '/32'"),
        .wrong(
            "affinity that is not switched on",
            [Model.service("web") { $0.sessionAffinityConfig = .init(clientIP: .init(timeoutSeconds: 60)) }],
            "spec.sessionAffinityConfig: Service 'web' has no affinity by client that could be configured"),
        .wrong(
            "affinity for too long",
            [
                Model.service("web") {
                    $0.sessionAffinity = .clientIP;
                    $0.sessionAffinityConfig = .init(clientIP: .init(timeoutSeconds: 90000))
                }
            ],
            "spec.sessionAffinityConfig.clientIP.timeoutSeconds: Service 'web': affinity timeout "
                + "'90000' must be between 1 and 86400"),
        .wrong(
            "IP families that contradict their policy",
            [Model.service("web") { $0.ipFamilies = [.ipv4, .ipv6] }],
            "spec.ipFamilyPolicy: Service 'web' has two IP families, which policy SingleStack rules out"),
        .right(
            "a load balancer with its fields",
            [
                Model.service("web") {
                    $0.type = .loadBalancer; $0.externalTrafficPolicy = .local;
                    $0.loadBalancerSourceRanges = ["10.0.0.0/8"]; $0.healthCheckNodePort = 30000
                }
            ]),
        .right(
            "two IP families",
            [
                Model.service("web") {
                    $0.ipFamilies = [.ipv4, .ipv6]; $0.ipFamilyPolicy = .preferDualStack
                }
            ]),
        .right(
            "affinity for an hour",
            [
                Model.service("web") {
                    $0.sessionAffinity = .clientIP;
                    $0.sessionAffinityConfig = .init(clientIP: .init(timeoutSeconds: 3600))
                }
            ]),
        .right(
            "an external name with the dot of the root",
            [
                Model.service("web") {
                    $0.type = .externalName; $0.externalName = "db.example.com."; $0.ports = nil
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MismatchedServiceFields()) == stack.expected)
    }
}
