import Testing

extension Spec001Assertions {
    static let probes: [Assertion] = [
        Assertion("FR-031") { stack in
            let minikube = try stack["minikube"]
            #expect(minikube.mainContainers.count == 4)
            for (workload, container) in minikube.mainContainers {
                #expect(container["livenessProbe"] != nil, "\(workload)")
            }
        },
        Assertion("FR-032") { stack in
            let minikube = try stack["minikube"]
            #expect(minikube.mainContainers.count == 4)
            for (workload, container) in minikube.mainContainers {
                #expect(container["readinessProbe"] != nil, "\(workload)")
            }
        },
        Assertion("FR-037") { stack in
            for (workload, container) in try stack["minikube"].mainContainers {
                let actions = ["httpGet", "exec", "tcpSocket", "grpc"]
                #expect(actions.contains { container["livenessProbe.\($0)"] != nil }, "\(workload)")
                for action in actions {
                    #expect(
                        container["readinessProbe.\(action)"] == container["livenessProbe.\(action)"], "\(workload)")
                }
            }
        },
        Assertion("FR-038") { stack in
            for (workload, container) in try stack["minikube"].mainContainers {
                for probe in ["livenessProbe", "readinessProbe"] {
                    #expect(container.number("\(probe).initialDelaySeconds") == 10, "\(probe) of \(workload)")
                    #expect(container.number("\(probe).periodSeconds") == 10, "\(probe) of \(workload)")
                    #expect(container.number("\(probe).timeoutSeconds") == 5, "\(probe) of \(workload)")
                    #expect(container.number("\(probe).failureThreshold") == 3, "\(probe) of \(workload)")
                }
            }
        },
        Assertion("US5.3") { stack in
            for (workload, container) in try stack["minikube"].mainContainers {
                #expect(container.number("livenessProbe.failureThreshold") == 3, "\(workload)")
            }
        },
    ]

    static let probeHandlers: [Assertion] = [
        Assertion("FR-033") { stack in try expectHealth("livenessProbe", of: "frontend", in: try stack["minikube"]) },
        Assertion("FR-034") { stack in try expectHealth("livenessProbe", of: "backend", in: try stack["minikube"]) },
        Assertion("FR-035", "US5.5") { stack in
            try expectHealth("livenessProbe", of: "mcp-server", in: try stack["minikube"])
        },
        Assertion("FR-036") { stack in
            let redis = try stack["minikube"].container(of: "redis")
            #expect(redis.texts("livenessProbe.exec.command") == ["redis-cli", "ping"])
            #expect(redis.number("livenessProbe.periodSeconds") == 10)
        },
        Assertion("US5.1") { stack in
            let minikube = try stack["minikube"]
            try expectHealth("livenessProbe", of: "frontend", in: minikube)
            #expect(try minikube.container(of: "frontend").number("livenessProbe.initialDelaySeconds") == 10)
        },
        Assertion("US5.2") { stack in try expectHealth("readinessProbe", of: "backend", in: try stack["minikube"]) },
        Assertion("US5.4") { stack in
            let redis = try stack["minikube"].container(of: "redis")
            #expect(redis.texts("readinessProbe.exec.command") == ["redis-cli", "ping"])
        },
    ]

    /// A probe gets `/health` from the workload's port every 10 seconds, without TLS and of no other host.
    private static func expectHealth(_ probe: String, of workload: String, in variant: RenderedVariant) throws {
        let container = try variant.container(of: workload)
        #expect(container.text("\(probe).httpGet.path") == "/health")
        #expect(container.text("\(probe).httpGet.scheme") ?? "HTTP" == "HTTP")
        #expect(container["\(probe).httpGet.host"] == nil)
        #expect(container.number("\(probe).periodSeconds") == 10)
        let port = try #require(container.text("\(probe).httpGet.port"))
        #expect(try container.item(port, in: "ports").number("containerPort") == ports[workload])
    }
}
