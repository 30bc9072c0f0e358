import KubernetesModel
import KubernetesValues
import Testing

extension Spec000Assertions {
    /// All containers of a workload's pods, init containers first.
    static func containers(of workload: Manifest) -> [Manifest] {
        ["initContainers", "containers"].flatMap { workload.items("spec.template.spec.\($0)") }
    }

    /// A field of the security context, which a container takes from its pod where it has none itself.
    static func security(_ field: String, of container: Manifest, in workload: Manifest) -> ManifestNode? {
        container["securityContext.\(field)"] ?? workload["spec.template.spec.securityContext.\(field)"]
    }

    /// The key of the application's Secret that a variable takes.
    static func secretKey(of variable: String, in container: Manifest) throws -> String? {
        let source = try container.item(variable, in: "env")
        #expect(source["value"] == nil)
        #expect(source.text("valueFrom.secretKeyRef.name") == "todo-app-secrets")
        return source.text("valueFrom.secretKeyRef.key")
    }

    /// What a variable takes from a ConfigMap of the environment.
    static func configured(
        _ variable: String, of container: Manifest, in environment: RenderedVariant
    ) throws -> String {
        let source = try container.item(variable, in: "env")
        let name = try #require(source.text("valueFrom.configMapKeyRef.name"), "'\(variable)' is not configured")
        let key = try #require(source.text("valueFrom.configMapKeyRef.key"))
        return try #require(try environment.object("ConfigMap", name).text("data[\(key)]"))
    }

    /// The number in the container that a port of a Service leads to.
    static func containerPort(
        of service: Manifest, at index: Int, in environment: RenderedVariant
    ) throws -> Int? {
        let selected = environment.workloads.filter { workload in
            service.keys("spec.selector").allSatisfy { key in
                let label = workload.text("spec.template.metadata.labels[\(key)]")
                return label == service.text("spec.selector[\(key)]")
            }
        }
        try #require(selected.count == 1, "\(service) selects \(selected.count) workloads")
        let target = "spec.ports[\(index)].targetPort"
        if let number = service.number(target) { return number }
        let name = try #require(service.text(target))
        return try environment.container(of: selected[0].name).item(name, in: "ports").number("containerPort")
    }

    /// The Service that the Ingress sends a path to, and which of its ports.
    static func target(
        of path: String, in environment: RenderedVariant
    ) throws -> (service: Manifest, port: Int) {
        let ingress = try environment.object("Ingress", "todo-app")
        let route = try ingress.item(path, in: "spec.rules[0].http.paths", by: "path")
        let service = try environment.object("Service", try #require(route.text("backend.service.name")))
        let port = try #require(
            service.items("spec.ports").firstIndex { port in
                port["name"] == route["backend.service.port.name"]
                    || port["port"] == route["backend.service.port.number"]
            })
        return (service, port)
    }

    /// Liveness and readiness of a workload's container ask at this path and port, with every timing spelled out.
    static func expectProbes(
        of name: String, path: String, port: Int, in environment: RenderedVariant
    ) throws {
        let container = try environment.container(of: name)
        for probe in ["livenessProbe", "readinessProbe"] {
            #expect(container.text("\(probe).httpGet.path") == path)
            let target = try #require(container.text("\(probe).httpGet.port"))
            #expect(try container.item(target, in: "ports").number("containerPort") == port)
            for timing in ["initialDelaySeconds", "periodSeconds", "timeoutSeconds", "failureThreshold"] {
                #expect(container.number("\(probe).\(timing)") != nil, "\(probe) of '\(name)' has no \(timing)")
            }
        }
    }

    /// The target of an autoscaler's metric, in percent.
    static func utilization(of resource: String, in autoscaler: Manifest) throws -> Int? {
        let metric = autoscaler.items("spec.metrics").first { $0.text("resource.name") == resource }
        return try #require(metric).number("resource.target.averageUtilization")
    }

    /// The sum over all pods, as many as there are without load.
    static func total(_ path: String, in environment: RenderedVariant) throws -> ParsedQuantity {
        try environment.mainContainers.reduce(.zero) { sum, pair in
            let autoscaler = environment.all("HorizontalPodAutoscaler").first { $0.name == pair.workload.name }
            let pods = try #require(pair.workload.number("spec.replicas") ?? autoscaler?.number("spec.minReplicas"))
            return sum + (try #require(pair.container.quantity("resources.\(path)"))) * pods
        }
    }
}
