import KubernetesModel
import ManifestChecks
import Testing

struct MisroutedHealthPathsTests {
    private static let promised = "Deployment 'web' promises its health at '/api/health', and"
    private static let rewriting: OrderedMap<String> = ["nginx.ingress.kubernetes.io/rewrite-target": "/$2"]

    private static let expressions: OrderedMap<String> = ["nginx.ingress.kubernetes.io/use-regex": "true"]

    private static func probing(_ path: String) -> AppsV1.Deployment {
        .deployment {
            $0.containers[0].livenessProbe = .http(path)
            $0.containers[0].readinessProbe = .http(path)
        }
    }

    private static func test(
        _ name: String, finds: String? = nil, _ objects: any KubernetesObject...
    ) -> PromiseCase {
        PromiseCase(
            name, .publicHealth(path: "/api/health"), finds: finds.map { [$0] } ?? [],
            objects: objects + [.service(), .service("other", for: "other")])
    }

    @Test(
        "a health path that does not lead to what a probe asks is found",
        arguments: [
            test("the path itself", probing("/api/health"), .ingress(("/api", "web"))),
            test("with a query", probing("/api/health?deep=1"), .ingress(("/", "web"))),
            test(
                "another path",
                finds:
                    "spec.template.spec.containers[0]: \(promised) a request for it arrives as '/api/health', while the probes ask '/health'",
                probing("/health"), .ingress(("/api", "web"))),
            test(
                "rewritten to the path", probing("/health"),
                .ingress(annotations: rewriting, type: .implementationSpecific, ("/api(/|$)(.*)", "web"))),
            test(
                "rewritten from the path",
                finds:
                    "spec.template.spec.containers[0]: \(promised) a request for it arrives as '/health', while the probes ask '/api/health'",
                probing("/api/health"),
                .ingress(annotations: rewriting, type: .implementationSpecific, ("/api(/|$)(.*)", "web"))),
            test(
                "to another workload", finds: ": \(promised) Ingress 'web' routes that path to Service 'other'",
                probing("/api/health"), .ingress(("/", "web"), ("/api", "other"))),
            test("the longer path wins", probing("/api/health"), .ingress(("/", "other"), ("/api", "web"))),
            test("no route", finds: ": \(promised) no Ingress routes that path", probing("/api/health")),
            test(
                "a route that only looks alike", finds: ": \(promised) no Ingress routes that path",
                probing("/api/health"), .ingress(("/api/healthy", "web"), ("/ap", "web"))),
            test(
                "an exact path", probing("/api/health"),
                .ingress(type: .exact, ("/api/health", "web"))),
            test(
                "what only the controller knows", probing("/health"),
                .ingress(
                    class: "traefik",
                    annotations: ["traefik.ingress.kubernetes.io/router.middlewares": "shop-strip@kubernetescrd"],
                    ("/api", "web"))),
            test(
                "the default backend", probing("/api/health"), .ingress(default: "web", ("/other", "other"))),
            test(
                "another path of the default backend",
                finds:
                    "spec.template.spec.containers[0]: \(promised) a request for it arrives as '/api/health', while the probes ask '/health'",
                probing("/health"), .ingress(default: "web", ("/other", "other"))),
            test(
                "the default backend is another workload",
                finds: ": \(promised) Ingress 'web' routes that path to Service 'other'",
                probing("/health"), .ingress(default: "other", ("/other", "web"))),
            test(
                "a default backend behind what only the controller knows", probing("/health"),
                .ingress(annotations: rewriting, default: "web", ("/other", "other"))),
            test(
                "a star of a controller's own", probing("/health"),
                .ingress(class: "alb", type: .implementationSpecific, ("/*", "web"))),
            test(
                "a star behind another path", finds: ": \(promised) no Ingress routes that path",
                probing("/api/health"), .ingress(class: "alb", type: .implementationSpecific, ("/web/*", "web"))),
            test(
                "a star of a prefix", finds: ": \(promised) no Ingress routes that path", probing("/api/health"),
                .ingress(class: "alb", ("/*", "web"))),
            test(
                "an exact path where another Ingress has expressions", probing("/api/health"),
                .ingress(annotations: expressions, ("/static", "other")),
                .ingress(type: .exact, ("/API", "web"))),
            test(
                "an exact path is no better there, and the longest wins", probing("/api/health"),
                .ingress(annotations: expressions, type: .implementationSpecific, ("/api/[a-z]+.*", "web")),
                .ingress(type: .exact, ("/api/health", "other"))),
            test(
                "an exact path of another host", finds: ": \(promised) no Ingress routes that path",
                probing("/api/health"), .ingress(host: "a.example.com", annotations: expressions, ("/static", "other")),
                .ingress(host: "b.example.com", type: .exact, ("/api", "web"))),
            test(
                "an exact path of another class", finds: ": \(promised) no Ingress routes that path",
                probing("/api/health"), .ingress(annotations: expressions, ("/static", "other")),
                .ingress(class: "internal", type: .exact, ("/api", "web"))),
            test(
                "one host of two", probing("/api/health"), .ingress(host: "a.example.com", ("/", "other")),
                .ingress(host: "b.example.com", ("/", "web"))),
            test(
                "a probe of another port",
                finds:
                    "spec.template.spec.containers[0]: \(promised) a request for it arrives as '/api/health', while the probes ask no path of that port",
                .deployment {
                    $0.containers[0].ports?.append(CoreV1.ContainerPort(name: "admin", containerPort: 9090))
                    $0.containers[0].livenessProbe = .http("/api/health", port: "admin")
                    $0.containers[0].readinessProbe = nil
                }, .ingress(("/api", "web"))),
        ])
    func cases(_ test: PromiseCase) { #expect(test.found(by: MisroutedHealthPaths()) == test.expected) }
}
