import KubeDSL
import Testing

@testable import Spec001

/// What the manifests of specification 001 must be.
enum Spec001Assertions {
    static let all: [Assertion] =
        objects + images + ingress + scaling + storage + probes + probeHandlers + configuration + resources + limits

    /// The workloads, each with the number that its one port has.
    static let ports = ["backend": 8000, "frontend": 3000, "mcp-server": 8001, "redis": 6379]

    private static let objects: [Assertion] = [
        Assertion("FR-002") { stack in
            let minikube = try stack["minikube"]
            #expect(minikube.all("Namespace").map(\.name) == ["todo-phaseiv"])
            let others = minikube.objects.filter { $0.kind != "Namespace" }
            #expect(!others.isEmpty)
            for object in others { #expect(object.namespace == "todo-phaseiv", "\(object)") }
        },
        Assertion("FR-003") { stack in
            let minikube = try stack["minikube"]
            #expect(minikube.all("Deployment").map(\.name).sorted() == ["backend", "frontend", "mcp-server"])
            #expect(minikube.all("StatefulSet").map(\.name) == ["redis"])
            #expect(minikube.workloads.count == 4)
            let redis = try minikube.object("StatefulSet", "redis")
            #expect(redis.number("spec.replicas") == 1)
            // The pod's name, `redis-0`, is looked up below this Service.
            #expect(redis.text("spec.serviceName") == "redis-service")
            #expect(try minikube.object("Service", "redis-service").text("spec.clusterIP") == "None")
        },
        Assertion("FR-008", "US1.3") { stack in
            let minikube = try stack["minikube"]
            let names = [
                "frontend-service": "frontend", "backend-service": "backend", "mcp-service": "mcp-server",
                "redis-service": "redis",
            ]
            #expect(Set(minikube.all("Service").map(\.name)) == Set(names.keys))
            for (name, workload) in names {
                let service = try minikube.object("Service", name)
                #expect(service.text("spec.type") == "ClusterIP", "\(name)")
                #expect(service.items("spec.ports").map { $0.number("port") } == [ports[workload]], "\(name)")
                let pods = try #require(minikube.workloads.first { $0.name == workload })
                #expect(service["spec.selector"] == pods["spec.selector.matchLabels"], "\(name)")
                let selected = service.keys("spec.selector")
                #expect(!selected.isEmpty, "\(name)")
                for label in selected {
                    let value = pods["spec.template.metadata.labels[\(label)]"]
                    #expect(service["spec.selector[\(label)]"] == value, "\(label) of \(name)")
                }
                let target = try #require(service.text("spec.ports[0].targetPort"))
                let port = try minikube.container(of: workload).item(target, in: "ports")
                #expect(port.number("containerPort") == ports[workload], "\(name)")
            }
        },
        Assertion("US1.4") { stack in
            let minikube = try stack["minikube"]
            let service = try minikube.object("Service", "redis-service")
            #expect(service.namespace == "todo-phaseiv")
            let config = try minikube.object("ConfigMap", "todo-app-config")
            #expect(config.text("data.REDIS_HOST") == service.name)
            #expect(config.text("data.REDIS_PORT") == "6379")
            #expect(service.number("spec.ports[0].port") == 6379)
            let backend = try minikube.container(of: "backend")
            for name in ["REDIS_HOST", "REDIS_PORT"] {
                #expect(try backend.item(name, in: "env").text("valueFrom.configMapKeyRef.key") == name)
            }
        },
        Assertion("US8.2") { stack in
            let rendered = ManifestPipeline.render(Spec001(environment: .minikube))
            #expect(
                rendered.startOrder.map { $0.map(\.name) } == [["redis"], ["mcp-server"], ["backend"], ["frontend"]])
            let minikube = try stack["minikube"]
            // What starts later is told where to find what starts before it.
            for (workload, key) in [("mcp-server", "REDIS_HOST"), ("backend", "MCP_SERVER_URL")] {
                let variable = try minikube.container(of: workload).item(key, in: "env")
                #expect(variable.text("valueFrom.configMapKeyRef.key") == key)
            }
            let config = try minikube.object("ConfigMap", "todo-app-config")
            #expect(config.text("data.REDIS_HOST") == "redis-service")
            #expect(config.text("data.MCP_SERVER_URL")?.hasPrefix("http://mcp-service:8001") == true)
            #expect(minikube.objects.last?.kind == "Ingress")
        },
        Assertion("K8S") { stack in
            let minikube = try stack["minikube"]
            #expect(ManifestPipeline.render(Spec001(environment: .minikube)).cluster.version == .v1_28)
            #expect(
                Set(minikube.objects.map { $0.text("apiVersion") })
                    == ["v1", "apps/v1", "autoscaling/v2", "networking.k8s.io/v1"])
            #expect(Spec001.chart.name == "todo-app")
            #expect(Spec001.chart.version == "0.1.0")
            for object in minikube.objects {
                #expect(object.text("metadata.labels[app.kubernetes.io/instance]") == "todo-app", "\(object)")
            }
            for workload in minikube.workloads {
                #expect(workload["spec.template.spec.serviceAccountName"] == nil, "\(workload)")
            }
            let start = try minikube.container(of: "backend")
            let period = try #require(start.number("startupProbe.periodSeconds"))
            let attempts = try #require(start.number("startupProbe.failureThreshold"))
            #expect(period * attempts == 60)
            #expect(start["startupProbe.httpGet"] == start["livenessProbe.httpGet"])
        },
    ]

    private static let limits: [Assertion] = [
        Assertion("SEC-NOTE") { stack in
            let minikube = try stack["minikube"]
            for workload in minikube.workloads {
                #expect(workload.flag("spec.template.spec.securityContext.runAsNonRoot") == true, "\(workload)")
                let user = try #require(workload.number("spec.template.spec.securityContext.runAsUser"))
                #expect(user >= 10000, "\(workload)")
                #expect(workload["spec.template.spec.hostNetwork"] == nil, "\(workload)")
            }
            for (workload, container) in minikube.mainContainers {
                #expect(container["securityContext.runAsUser"] == nil, "\(workload)")
                #expect(container["securityContext.runAsNonRoot"] == nil, "\(workload)")
                #expect(container.items("ports").allSatisfy { $0["hostPort"] == nil }, "\(workload)")
            }
            for service in minikube.all("Service") {
                #expect(service.text("spec.type") == "ClusterIP", "\(service)")
                #expect(service["spec.externalIPs"] == nil, "\(service)")
            }
            #expect(minikube.all("Ingress").map(\.name) == ["todo-app-ingress"])
        },
        Assertion("OUT") { stack in
            #expect(stack.environments.map(\.environment) == ["minikube"])
            let minikube = try stack["minikube"]
            #expect(
                Set(minikube.objects.map(\.kind)) == [
                    "Namespace", "ConfigMap", "PersistentVolumeClaim", "Service", "Deployment", "StatefulSet",
                    "HorizontalPodAutoscaler", "Ingress",
                ])
            for workload in minikube.workloads {
                #expect(workload["spec.template.spec.initContainers"] == nil, "\(workload)")
                #expect(workload.items("spec.template.spec.containers").count == 1, "\(workload)")
            }
            let ingress = try minikube.object("Ingress", "todo-app-ingress")
            #expect(ingress["spec.tls"] == nil)
            #expect(ingress["metadata.annotations"] == nil)
            let levels = try minikube.object("Namespace", "todo-phaseiv").keys("metadata.labels")
            #expect(!levels.contains { $0.hasPrefix("pod-security.kubernetes.io/") })
            for autoscaler in minikube.all("HorizontalPodAutoscaler") {
                #expect(autoscaler.items("spec.metrics").allSatisfy { $0.text("type") == "Resource" }, "\(autoscaler)")
            }
        },
    ]
}
