import ManifestChecks
import Testing

extension Spec002Assertions {
    static let probes = [
        Assertion("FR-025", "US4.1", "US4.6") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                #expect(backend.text("livenessProbe.httpGet.path") == "/health/live")
                #expect(try port("livenessProbe.httpGet.port", of: backend, in: backend) == 7860)
                #expect(backend.number("livenessProbe.periodSeconds") == 10)
                #expect(backend.number("livenessProbe.failureThreshold") == 3)
                let pod = "spec.template.spec"
                let policy = try environment.object("Deployment", "backend").text("\(pod).restartPolicy")
                #expect(policy == nil || policy == "Always")
            }
        },
        Assertion("FR-026", "FR-058", "US4.2") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                #expect(backend.text("readinessProbe.httpGet.path") == "/health/ready")
                #expect(backend.text("livenessProbe.httpGet.path") != "/health/ready")
                #expect(try port("readinessProbe.httpGet.port", of: backend, in: backend) == 7860)
                #expect(backend.number("readinessProbe.periodSeconds") == 5)
            }
        },
        Assertion("SC-009", "EDGE-3") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                #expect(backend.text("readinessProbe.httpGet.path") == "/health/ready")
                let period = try #require(backend.number("readinessProbe.periodSeconds"))
                let failures = try #require(backend.number("readinessProbe.failureThreshold"))
                let timeout = try #require(backend.number("readinessProbe.timeoutSeconds"))
                #expect(period == 5 && failures <= 3)
                #expect(period * failures + timeout <= 15)
                #expect(environment.keeps(.detection(within: 15), "backend"))
                // Pods that are not ready get no traffic.
                let service = try environment.object("Service", "backend")
                #expect(service["spec.publishNotReadyAddresses"] == nil)
            }
        },
        Assertion("FR-027", "SC-002", "US4.4", "EDGE-12") { stack in
            for environment in stack.environments {
                for name in ["backend", "frontend"] {
                    let container = try environment.container(of: name)
                    let period = try #require(container.number("startupProbe.periodSeconds"))
                    let failures = try #require(container.number("startupProbe.failureThreshold"))
                    #expect(period * failures == 30, "\(name)")
                    #expect(environment.keeps(.start(within: 30), name))
                    #expect(container["startupProbe.initialDelaySeconds"] == nil)
                    #expect(container["startupProbe.httpGet.path"] == container["livenessProbe.httpGet.path"])
                }
            }
        },
        Assertion("FR-028", "US4.5") { stack in
            for environment in stack.environments {
                let frontend = try environment.container(of: "frontend")
                #expect(frontend.text("livenessProbe.httpGet.path") == "/api/health")
                #expect(try port("livenessProbe.httpGet.port", of: frontend, in: frontend) == 3000)
                #expect(frontend.number("livenessProbe.periodSeconds") == 10)
            }
        },
        Assertion("FR-053", "US4.7") { stack in
            let paths = [
                "backend": ["/health/live", "/health/live", "/health/ready"],
                "frontend": ["/api/health", "/api/health", "/"],
            ]
            for environment in stack.environments {
                for name in ["backend", "frontend"] {
                    let container = try environment.container(of: name)
                    let probes = ["startupProbe", "livenessProbe", "readinessProbe"]
                    #expect(probes.compactMap { container.text("\($0).httpGet.path") } == paths[name])
                    for probe in probes {
                        for field in ["periodSeconds", "timeoutSeconds", "failureThreshold"] {
                            #expect(container.number("\(probe).\(field)") != nil, "\(name) \(probe).\(field)")
                        }
                    }
                }
            }
        },
    ]
}
