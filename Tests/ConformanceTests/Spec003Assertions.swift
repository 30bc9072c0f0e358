import KubernetesModel
import Testing

/// Specification 003: a Node API and a page on nginx, in two releases.
enum Spec003Assertions {
    static let all: [Assertion] = whole + backend + frontend + pods + services + configuration

    static let names = ["todo-chatbot-backend", "todo-chatbot-frontend"]

    /// What each of the two is made of, besides its configuration.
    private static let kinds = [
        "apps/v1 Deployment", "v1 Service", "v1 ServiceAccount", "rbac.authorization.k8s.io/v1 Role",
        "rbac.authorization.k8s.io/v1 RoleBinding",
    ]

    private static let whole: [Assertion] = [
        Assertion("4.5-VAL") { stack in
            #expect(stack.environments.map(\.environment) == ["dev", "staging", "production"])
            for environment in stack.environments {
                for (workload, container) in environment.mainContainers {
                    let tag = container.text("image")?.split(separator: ":").last
                    #expect(tag != nil && tag != "latest")
                    #expect(!container.items("env").isEmpty)
                    for amount in ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"] {
                        #expect(container.quantity("resources.\(amount)") != nil)
                    }
                    #expect(container["livenessProbe"] != nil && container["readinessProbe"] != nil)
                    let service = try environment.object("Service", workload.name)
                    #expect(service.text("spec.type") != nil && service.number("spec.ports[0].port") != nil)
                }
            }
        },
        Assertion("S3.3", "9.1-H2") { stack in
            for environment in stack.environments {
                let own = kinds.flatMap { kind in names.map { "\(kind) \($0)" } }
                let all = own + ["v1 ConfigMap backend-config", "v1 ConfigMap frontend-config"]
                let found = environment.objects.map { "\($0.text("apiVersion") ?? "") \($0.kind) \($0.name)" }
                #expect(found.sorted() == all.sorted())
                #expect(environment.objects.allSatisfy { $0.namespace == "default" })
                for workload in environment.workloads {
                    let keys = workload.keys("spec.selector.matchLabels")
                    #expect(!keys.isEmpty)
                    for key in keys {
                        let label = try #require(workload.text("spec.template.metadata.labels[\(key)]"))
                        #expect(workload.text("spec.selector.matchLabels[\(key)]") == label)
                    }
                }
            }
        },
        Assertion("OUT", "5.5-net") { stack in
            let allowed: Set = ["ConfigMap", "Deployment", "Role", "RoleBinding", "Service", "ServiceAccount"]
            for environment in stack.environments {
                #expect(Set(environment.objects.map(\.kind)).subtracting(allowed) == [])
                #expect(environment.workloads.map(\.name).sorted() == names)
            }
        },
        Assertion("4.1-TAG", "9.1-D4") { stack in
            for environment in stack.environments {
                let images = environment.workloads.flatMap { workload in
                    ["containers", "initContainers"].flatMap { workload.items("spec.template.spec.\($0)") }
                }.map { $0.text("image") }
                #expect(images == ["backend:v1.0.0", "frontend:v1.0.0"])
            }
        },
        Assertion("5.3-scale") { stack in
            let dev = try stack["dev"]
            for name in names {
                let deployments = try stack.environments.map { try $0.object("Deployment", name) }
                #expect(deployments.map { $0.number("spec.replicas") } == [1, 2, 3])
                // One pod takes the same everywhere, so what all take grows with their number.
                let pod = try #require(dev.object("Deployment", name)["spec.template"])
                #expect(deployments.allSatisfy { $0["spec.template"] == pod })
                // The todos are in the memory of one pod: with several, a client stays with one.
                let affinities = try stack.environments.map {
                    try $0.object("Service", name).text("spec.sessionAffinity") ?? "None"
                }
                #expect(affinities == ["None", "ClientIP", "ClientIP"])
            }
        },
        Assertion("7.2-stateless") { stack in
            for environment in stack.environments {
                #expect(environment.all("PersistentVolumeClaim").isEmpty)
                for workload in environment.workloads {
                    #expect(workload.kind == "Deployment")
                    #expect(workload["spec.template.spec.volumes"] == nil)
                }
                for (_, container) in environment.mainContainers {
                    #expect(container["volumeMounts"] == nil && container["volumeDevices"] == nil)
                }
            }
        },
    ]
}
