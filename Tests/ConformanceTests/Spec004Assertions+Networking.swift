import KubernetesModel
import ManifestChecks
import Testing

extension Spec004Assertions {
    static let services = [
        Assertion("FR-011") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "backend")
                #expect(service.text("spec.type") == "ClusterIP")
                #expect(service.items("spec.ports").map { $0.number("port") } == [8000])
            }
        },
        Assertion("FR-012") { stack in
            try expectServiceTypes(in: stack)
        },
        Assertion("FR-030") { stack in
            let service = try stack["dev"].object("Service", "frontend")
            #expect(service.number("spec.ports[0].nodePort") == 30080)
            for environment in stack.environments {
                // From everywhere: the rule names no peers.
                let policy = try environment.object("NetworkPolicy", "frontend")
                #expect(policy["spec.ingress"] == (try tree("[{ports: \(ports(3000))}]")))
                #expect(try environment.object("Service", "frontend")["spec.loadBalancerSourceRanges"] == nil)
            }
        },
        Assertion("FR-032", "US3.3") { stack in
            for placed in try placed(stack) {
                let service = try placed.environment.object("Service", placed.name)
                #expect(service.namespace == placed.deployment.namespace)
                #expect(service["spec.selector"] == placed.deployment["spec.selector.matchLabels"])
                let selected = placed.environment.workloads.filter { workload in
                    service.keys("spec.selector").allSatisfy {
                        service["spec.selector[\($0)]"] == workload["spec.template.metadata.labels[\($0)]"]
                    }
                }
                #expect(selected.map(\.name) == [placed.name])
                let target = try #require(service.text("spec.ports[0].targetPort"))
                let port = try placed.container.item(target, in: "ports")
                #expect(port.number("containerPort") == service.number("spec.ports[0].port"))
            }
            let finding = try finding(.servicesWithoutPods) { spoilt in
                spoilt.change { (service: inout CoreV1.Service) in service.spec.selector = ["app": "bakcend"] }
            }
            #expect(finding.message.contains("Service 'backend' selects no pod"))
        },
        Assertion("FR-033") { stack in
            for environment in stack.environments {
                for name in ["backend", "frontend"] {
                    let service = try environment.object("Service", name)
                    #expect(service.text("spec.sessionAffinity") == "ClientIP")
                    #expect(service.number("spec.sessionAffinityConfig.clientIP.timeoutSeconds") == 10800)
                }
            }
            let annotations = "metadata.annotations[nginx.ingress.kubernetes.io"
            #expect(try stack["prod"].object("Ingress", "todo-app").text("\(annotations)/affinity]") == "cookie")
            let objective = Objective.stickySessions(because: "a pod remembers the conversations that it is in")
            for name in ["backend", "frontend"] { #expect(try stack["prod"].keeps(objective, name)) }
        },
        Assertion("FR-028", "FR-029", "SC-004") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "backend")
                let port = try #require(service.number("spec.ports[0].port"))
                let config = try environment.object("ConfigMap", "todo-app-config")
                // One namespace, so that the name alone is found.
                #expect(config.text("data.BACKEND_URL") == "http://\(service.name):\(port)")
                #expect(try environment.object("Deployment", "frontend").namespace == service.namespace)
                let variable = try environment.container(of: "frontend").item("BACKEND_URL", in: "env")
                let source = try tree("configMapKeyRef: {name: todo-app-config, key: BACKEND_URL}")
                #expect(variable["valueFrom"] == source)
                #expect(!environment.text.contains("localhost") && !environment.text.contains("127.0.0.1"))
                let policy = try environment.object("NetworkPolicy", "frontend")
                #expect(policy.number("spec.egress[0].ports[0].port") == port)
            }
        },
        Assertion("FR-025") { stack in
            #expect(try stack["dev"].all("Ingress").isEmpty)
            let ingress = try stack["prod"].object("Ingress", "todo-app")
            #expect(try stack["prod"].all("Ingress").count == 1)
            let route = "{path: /, pathType: Prefix, backend: {service: {name: frontend, port: {name: http}}}}"
            #expect(ingress["spec.rules[0].http.paths"] == (try tree("[\(route)]")))
        },
    ]

    static let policies = [
        Assertion("FR-034") { stack in
            for environment in stack.environments {
                #expect(
                    environment.all("NetworkPolicy").map(\.name).sorted() == ["backend", "default-deny", "frontend"])
                let deny = try environment.object("NetworkPolicy", "default-deny")
                #expect(deny["spec.podSelector"] == .mapping([:]) && deny["spec.ingress"] == nil)
                #expect(deny["spec.egress"] == (try tree("[\(dns)]")))

                let frontend = try environment.object("NetworkPolicy", "frontend")
                #expect(frontend["spec.ingress"] == (try tree("[{ports: \(ports(3000))}]")))
                let toBackend = "{ports: \(ports(8000)), to: [{podSelector: {matchLabels: \(labels("backend"))}}]}"
                #expect(frontend["spec.egress"] == (try tree("[\(toBackend), \(dns)]")))

                let backend = try environment.object("NetworkPolicy", "backend")
                let fromFrontend =
                    "{ports: \(ports(8000)), from: [{podSelector: {matchLabels: \(labels("frontend"))}}]}"
                #expect(backend["spec.ingress"] == (try tree("[\(fromFrontend)]")))
                // The database, the API whose key it has, and names; the first two at no address of the cluster.
                let leaving = backend.items("spec.egress")
                try #require(leaving.count == 3)
                #expect(leaving[2].node == (try tree(dns)))
                for (rule, port) in zip(leaving, [5432, 443]) {
                    #expect(rule["ports"] == (try tree(ports(port))))
                    #expect(rule.items("to").map { $0.text("ipBlock.cidr") } == ["0.0.0.0/0", "::/0"])
                    for network in ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] {
                        #expect(rule.texts("to[0].ipBlock.except").contains(network))
                    }
                }

                for policy in environment.all("NetworkPolicy") {
                    #expect(policy.texts("spec.policyTypes").sorted() == ["Egress", "Ingress"])
                }
                for policy in [frontend, backend] {
                    let deployment = try environment.object("Deployment", policy.name)
                    #expect(policy["spec.podSelector.matchLabels"] == deployment["spec.selector.matchLabels"])
                }
            }
        }
    ]

    static func expectServiceTypes(in stack: Variant) throws {
        for (environment, type) in [("dev", "NodePort"), ("prod", "LoadBalancer")] {
            let environment = try stack[environment]
            #expect(environment.all("Service").map(\.name).sorted() == ["backend", "frontend"])
            let service = try environment.object("Service", "frontend")
            #expect(service.text("spec.type") == type)
            #expect(service.items("spec.ports").map { $0.number("port") } == [3000])
        }
    }

    private static func ports(_ number: Int) -> String { "[{protocol: TCP, port: \(number)}]" }

    private static func labels(_ name: String) -> String {
        "{app.kubernetes.io/name: \(name), app.kubernetes.io/instance: todo-app}"
    }

    private static let dns = """
        {ports: [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}],
         to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]}
        """
}
