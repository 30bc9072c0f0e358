import KubernetesModel
import ManifestChecks
import Testing

struct ScatteredSessionsTests {
    private static let objective = Objective.stickySessions(because: "chats are kept in memory")
    private static let promised = "Deployment 'web' promises sticky sessions, as chats are kept in memory, and"

    private static func service(_ edit: (inout CoreV1.ServiceSpec) -> Void = { _ in }) -> CoreV1.Service {
        var service: CoreV1.Service = .service()
        edit(&service.spec)
        return service
    }

    private static let sticky = service { $0.sessionAffinity = .clientIP }
    private static let loose = "spec.sessionAffinity: \(promised) Service 'web' sends each connection to any pod"
    private static let daemonSet: AppsV1.DaemonSet = .daemonSet("web")
    private static let looseDaemons = loose.replacing("Deployment", with: "DaemonSet")
    private static let scattering = "metadata.annotations: \(promised) Ingress 'web' sends each request to any pod"
    private static let cookie: OrderedMap<String> = ["nginx.ingress.kubernetes.io/affinity": "cookie"]

    @Test(
        "a way in that does not keep to one pod is found",
        arguments: [
            PromiseCase("by address", objective, objects: [.deployment(), sticky]),
            PromiseCase("by nothing", objective, finds: [loose], objects: [.deployment(), service()]),
            PromiseCase("one pod", objective, objects: [.deployment(replicas: 1), service()]),
            PromiseCase("no Service", objective),
            PromiseCase(
                "each pod by its own name", objective, objects: [.deployment(), service { $0.clusterIP = "None" }]),
            PromiseCase(
                "a cookie", objective, objects: [.deployment(), service(), .ingress(annotations: cookie, ("/", "web"))]),
            PromiseCase(
                "an Ingress that goes past the Service", objective, finds: [scattering],
                objects: [.deployment(), sticky, .ingress(("/", "web"))]),
            PromiseCase(
                "an Ingress that goes through it", objective,
                objects: [
                    .deployment(), sticky,
                    .ingress(annotations: ["nginx.ingress.kubernetes.io/service-upstream": "true"], ("/", "web")),
                ]),
            PromiseCase(
                "an Ingress of which nothing is known", objective,
                objects: [.deployment(), sticky, .ingress(class: "unheard-of", ("/", "web"))]),
            PromiseCase(
                "a cookie, and a node port beside it", objective, finds: [loose],
                objects: [
                    .deployment(), service { $0.type = .nodePort }, .ingress(annotations: cookie, ("/", "web")),
                ]),
            PromiseCase(
                "an Ingress to another Service", objective, finds: [loose],
                objects: [.deployment(), service(), .ingress(annotations: cookie, ("/", "other"))]),
            PromiseCase(
                "a pod on each of two nodes", objective, of: daemonSet, finds: [looseDaemons],
                objects: [daemonSet, service()], cluster: Cluster(nodes: 2)),
            PromiseCase(
                "a pod on each of unknown nodes", objective, of: daemonSet, finds: [looseDaemons],
                objects: [daemonSet, service()]),
            PromiseCase(
                "a pod on the only node", objective, of: daemonSet, objects: [daemonSet, service()],
                cluster: Cluster(nodes: 1)),
            PromiseCase(
                "by address to a pod on each node", objective, of: daemonSet, objects: [daemonSet, sticky],
                cluster: Cluster(nodes: 2)),
        ])
    func cases(_ test: PromiseCase) { #expect(test.found(by: ScatteredSessions()) == test.expected) }

    @Test("the maximum of an autoscaler counts")
    func autoscaled() {
        let autoscaler = AutoscalingV2.HorizontalPodAutoscaler(
            metadata: .named("web"),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment", name: "web", apiVersion: "apps/v1"), minReplicas: 1, maxReplicas: 2))
        let test = PromiseCase(
            "autoscaled", Self.objective, finds: [Self.loose],
            objects: [.deployment(replicas: nil), Self.service(), autoscaler])
        #expect(test.found(by: ScatteredSessions()) == test.expected)
    }

    @Test(
        "each controller's own setting keeps sessions",
        arguments: [
            ["nginx.ingress.kubernetes.io/upstream-hash-by": "$remote_addr"],
            ["haproxy-ingress.github.io/affinity": "cookie"], ["haproxy.org/cookie-persistence": "pod"],
            ["alb.ingress.kubernetes.io/target-group-attributes": "stickiness.enabled=true"],
        ] as [OrderedMap<String>])
    func settings(annotations: OrderedMap<String>) {
        #expect(NetworkingV1.Ingress.ingress(annotations: annotations).keepsSessions(of: .service()))
    }
}
