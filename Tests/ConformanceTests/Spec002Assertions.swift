import Testing

/// What specification 002 asks for: two services on Minikube, one chart.
enum Spec002Assertions {
    static let all = objects + images + workloads + resources + probes + configuration + secrets + chart

    /// The two workloads of an environment.
    static func deployments(_ environment: RenderedVariant) throws -> [Manifest] {
        try ["backend", "frontend"].map { try environment.object("Deployment", $0) }
    }

    /// All containers of a workload, those that run before the others included.
    static func containers(of workload: Manifest) -> [Manifest] {
        let pod = "spec.template.spec"
        return workload.items("\(pod).initContainers") + workload.items("\(pod).containers")
    }

    /// All containers of an environment.
    static func containers(in environment: RenderedVariant) throws -> [Manifest] {
        let containers = try deployments(environment).flatMap(containers)
        try #require(containers.count == 3)
        return containers
    }

    /// The number of the container's port that a probe or a Service names.
    static func port(_ path: String, of part: Manifest, in container: Manifest) throws -> Int? {
        let name = try #require(part.text(path))
        return try container.item(name, in: "ports").number("containerPort")
    }

    private static let objects = [
        Assertion("FR-029", "FR-030", "US2.9") { stack in
            for environment in stack.environments {
                let namespace = try environment.object("Namespace", "todo-app")
                #expect(namespace.namespace == nil)
                #expect(environment.all("Namespace").count == 1)
                let others = environment.objects.filter { $0.kind != "Namespace" }
                #expect(!others.isEmpty)
                for object in others { #expect(object.namespace == "todo-app", "\(object)") }
            }
        },
        Assertion("OUT") { stack in
            let expected = ["Namespace", "ConfigMap", "Service", "Service", "Deployment", "Deployment"]
            for environment in stack.environments {
                #expect(environment.objects.map(\.kind).sorted() == expected.sorted())
                for kind in ["HorizontalPodAutoscaler", "Ingress", "NetworkPolicy", "PodSecurityPolicy"] {
                    #expect(environment.all(kind).isEmpty, "\(environment.environment)")
                }
            }
        },
        Assertion("FR-056") { stack in
            for environment in stack.environments {
                #expect(environment.workloads.map(\.name).sorted() == ["backend", "frontend"])
                #expect(environment.all("PersistentVolumeClaim").isEmpty)
                for container in try containers(in: environment) {
                    let image = try #require(container.text("image"))
                    #expect(!image.contains("postgres") && !image.contains("neon"), "\(image)")
                }
            }
        },
        Assertion("FR-069") { stack in
            for environment in stack.environments {
                for kind in ["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"] {
                    #expect(environment.all(kind).isEmpty, "\(environment.environment)")
                }
                for workload in try deployments(environment) {
                    #expect(workload.flag("spec.template.spec.automountServiceAccountToken") == false)
                }
            }
        },
        Assertion("FR-020", "US2.3", "EDGE-2") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "frontend")
                let container = try environment.container(of: "frontend")
                #expect(service.text("spec.type") == "LoadBalancer")
                #expect(service.items("spec.ports").count == 1)
                #expect(service.number("spec.ports[0].port") == 80)
                #expect(try port("spec.ports[0].targetPort", of: service, in: container) == 3000)
                #expect(service.number("spec.ports[0].port") != container.number("ports[0].containerPort"))
            }
        },
        Assertion("FR-021") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "backend")
                let container = try environment.container(of: "backend")
                #expect(service.text("spec.type") == "ClusterIP")
                #expect(service["spec.ports[0].nodePort"] == nil)
                #expect(try port("spec.ports[0].targetPort", of: service, in: container) == 7860)
            }
        },
        Assertion("US2.2", "EDGE-11") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "backend")
                let port = try #require(service.number("spec.ports[0].port"))
                let namespace = try #require(service.namespace)
                let url = "http://\(service.name).\(namespace).svc.cluster.local:\(port)"
                let config = try environment.object("ConfigMap", "todo-app-config")
                #expect(config.text("data.BACKEND_API_URL") == url)
                let variable = try environment.container(of: "frontend").item("BACKEND_API_URL", in: "env")
                #expect(variable.text("valueFrom.configMapKeyRef.name") == config.name)
                #expect(variable.text("valueFrom.configMapKeyRef.key") == "BACKEND_API_URL")
            }
        },
    ]
}
