import KubernetesValues
import ManifestChecks
import Testing

extension Spec000Assertions {
    static let success: [Assertion] = [
        Assertion("SC-004") { stack in
            for environment in stack.environments {
                let probe = "livenessProbe"
                let backend = try environment.container(of: "backend")
                let period = try #require(backend.number("\(probe).periodSeconds"))
                let failures = try #require(backend.number("\(probe).failureThreshold"))
                let timeout = try #require(backend.number("\(probe).timeoutSeconds"))
                #expect(period * failures + timeout <= 10)
                #expect(environment.keeps(.restart(within: 10), "backend"))
            }
        },
        Assertion("SC-005") { stack in
            let autoscaler = try stack["production"].object("HorizontalPodAutoscaler", "backend")
            #expect(autoscaler.number("spec.minReplicas") == 2)
            #expect(try #require(autoscaler.number("spec.maxReplicas")) >= 4)
            #expect(try utilization(of: "cpu", in: autoscaler) == 70)
            let window = try #require(autoscaler.number("spec.behavior.scaleUp.stabilizationWindowSeconds"))
            #expect(
                autoscaler.items("spec.behavior.scaleUp.policies").contains { policy in
                    guard let period = policy.number("periodSeconds"), let value = policy.number("value") else {
                        return false
                    }
                    return policy.text("type") == "Pods" && value >= 2 && window + period <= 60
                })
            #expect(try stack["production"].keeps(.scaling(from: 2, to: 4, within: 60), "backend"))
        },
        Assertion("SC-008", "US3.4") { stack in
            for resource in ["cpu", "memory"] {
                let whole = try total("limits.\(resource)", in: stack["production"])
                #expect(try total("limits.\(resource)", in: stack["development"]) * 100 < whole * 25)
                let staging = try total("limits.\(resource)", in: stack["staging"]) * 100
                #expect(staging >= whole * 45 && staging <= whole * 55)
            }
        },
        Assertion("SC-010") { stack in
            for environment in stack.environments {
                #expect(environment.all("Secret").isEmpty)
                #expect(InvalidValue.credential(in: environment.text) == nil)
                for container in environment.workloads.flatMap(containers) {
                    for variable in container.items("env") where variable["value"] != nil {
                        let name = try #require(variable.text("name"))
                        #expect(InvalidValue.plainSecret(named: name) == nil)
                    }
                }
            }
        },
        Assertion("SC-012") { stack in
            for environment in stack.environments {
                let backend = try environment.object("Deployment", "backend")
                let volumes = backend.items("spec.template.spec.volumes")
                #expect(volumes.allSatisfy { Set($0.keys("")) == ["name", "emptyDir"] })
                let mounts = try environment.container(of: "backend").items("volumeMounts")
                #expect(mounts.map { $0.text("mountPath") } == ["/tmp"])
            }
        },
    ]

    static let scenarios: [Assertion] = [
        Assertion("US1.2") { stack in
            for environment in stack.environments {
                let frontend = try environment.container(of: "frontend")
                #expect(frontend.items("ports").map { $0.number("containerPort") } == [3000])
            }
        },
        Assertion("US2.1") { stack in
            let production = try stack["production"]
            #expect(try production.object("Deployment", "frontend").number("spec.replicas") == 2)
            #expect(try production.object("Deployment", "backend")["spec.replicas"] == nil)
            #expect(
                try production.object("HorizontalPodAutoscaler", "backend").number("spec.minReplicas") == 2)
        },
        Assertion("US2.2") { stack in
            for (_, container) in try stack["production"].mainContainers {
                #expect(container["livenessProbe"] != nil && container["readinessProbe"] != nil)
            }
        },
        Assertion("US2.3") { stack in
            let autoscaler = try stack["production"].object("HorizontalPodAutoscaler", "backend")
            #expect(autoscaler.text("spec.scaleTargetRef.apiVersion") == "apps/v1")
            #expect(autoscaler.text("spec.scaleTargetRef.kind") == "Deployment")
            #expect(autoscaler.text("spec.scaleTargetRef.name") == "backend")
            #expect(autoscaler.number("spec.minReplicas") == 2)
            #expect(try #require(autoscaler.number("spec.maxReplicas")) >= 4)
            #expect(try utilization(of: "cpu", in: autoscaler) == 70)
        },
        Assertion("US2.4") { stack in
            let ingress = try stack["production"].object("Ingress", "todo-app")
            #expect(ingress.items("spec.rules").map { $0.text("host") } == ["todo-app.example.com"])
            #expect(ingress.items("spec.tls").count == 1)
            #expect(ingress.texts("spec.tls[0].hosts") == ["todo-app.example.com"])
            #expect(try #require(ingress.text("spec.tls[0].secretName")).isEmpty == false)
        },
    ]

    static let stages: [Assertion] = [
        Assertion("US3.1") { stack in
            let development = try stack["development"]
            for name in ["backend", "frontend"] {
                #expect(try development.object("Deployment", name).number("spec.replicas") == 1)
                let container = try development.container(of: name)
                #expect(container.quantity("resources.limits.memory") == (try amount("256Mi")))
                #expect(try configured("ENVIRONMENT", of: container, in: development) == "development")
            }
            #expect(development.all("HorizontalPodAutoscaler").isEmpty)
        },
        Assertion("US3.2") { stack in
            let staging = try stack["staging"]
            for name in ["backend", "frontend"] {
                #expect(try staging.object("Deployment", name).number("spec.replicas") == 2)
                let container = try staging.container(of: name)
                #expect(try configured("ENVIRONMENT", of: container, in: staging) == "staging")
            }
            let database = try staging.object("Service", "database")
            #expect(database.text("spec.externalName") == "staging-db.example.com")
        },
        Assertion("US3.3") { stack in
            let backend = try stack["production"].container(of: "backend")
            #expect(backend.quantity("resources.limits.memory") == (try amount("1Gi")))
            #expect(backend.quantity("resources.limits.cpu") == (try amount("500m")))
            let database = try stack["production"].object("Service", "database")
            #expect(try #require(database.text("spec.externalName")).hasSuffix(".neon.tech"))
        },
        Assertion("US3.5") { stack in
            let hosts = try stack.environments.map {
                try #require(try $0.object("Ingress", "todo-app").text("spec.rules[0].host"))
            }
            #expect(Set(hosts).count == stack.environments.count)
            #expect(
                try stack["staging"].object("Ingress", "todo-app").text("spec.rules[0].host")
                    == "staging.todo-app.example.com")
        },
    ]
}
