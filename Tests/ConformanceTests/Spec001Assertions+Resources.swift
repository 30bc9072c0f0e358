import Testing

extension Spec001Assertions {
    static let resources: [Assertion] = [
        Assertion("FR-047") { stack in
            try expect("cpu", of: "frontend", from: "500m", to: "1000m", in: try stack["minikube"])
        },
        Assertion("FR-048") { stack in
            try expect("memory", of: "frontend", from: "512Mi", to: "1024Mi", in: try stack["minikube"])
        },
        Assertion("FR-049") { stack in
            try expect("cpu", of: "backend", from: "500m", to: "1000m", in: try stack["minikube"])
        },
        Assertion("FR-050") { stack in
            try expect("memory", of: "backend", from: "512Mi", to: "1024Mi", in: try stack["minikube"])
        },
        Assertion("FR-051") { stack in
            try expect("cpu", of: "mcp-server", from: "250m", to: "500m", in: try stack["minikube"])
        },
        Assertion("FR-052") { stack in
            try expect("memory", of: "mcp-server", from: "256Mi", to: "512Mi", in: try stack["minikube"])
        },
        Assertion("FR-053") { stack in
            try expect("cpu", of: "redis", from: "250m", to: "500m", in: try stack["minikube"])
        },
        Assertion("FR-054") { stack in
            try expect("memory", of: "redis", from: "128Mi", to: "256Mi", in: try stack["minikube"])
        },
        Assertion("FR-055") { stack in
            for variant in stack.environments {
                #expect(variant.workloads.count == 4)
                for workload in variant.workloads { #expect(quality(of: workload) != .bestEffort, "\(workload)") }
            }
        },
        Assertion("EDGE-6", "SC-009") { stack in
            for variant in stack.environments {
                for workload in variant.workloads { #expect(quality(of: workload) != .bestEffort, "\(workload)") }
                for (workload, container) in variant.mainContainers {
                    for bound in ["requests", "limits"] {
                        #expect(container.quantity("resources.\(bound).cpu") != nil, "\(bound) of \(workload)")
                        #expect(container.quantity("resources.\(bound).memory") != nil, "\(bound) of \(workload)")
                    }
                }
            }
        },
    ]

    private enum Quality { case guaranteed, burstable, bestEffort }

    /// The class that the API server gives to the pods of a workload.
    private static func quality(of workload: Manifest) -> Quality {
        let bounds = workload.items("spec.template.spec.containers").flatMap { container in
            ["cpu", "memory"].map { resource in
                (
                    request: container.quantity("resources.requests.\(resource)"),
                    limit: container.quantity("resources.limits.\(resource)")
                )
            }
        }
        if bounds.allSatisfy({ $0.request == nil && $0.limit == nil }) { return .bestEffort }
        let isGuaranteed = bounds.allSatisfy { $0.limit != nil && ($0.request ?? $0.limit) == $0.limit }
        return isGuaranteed ? .guaranteed : .burstable
    }

    private static func expect(
        _ resource: String, of workload: String, from request: String, to limit: String, in variant: RenderedVariant
    ) throws {
        let container = try variant.container(of: workload)
        #expect(container.quantity("resources.requests.\(resource)") == (try amount(request)))
        #expect(container.quantity("resources.limits.\(resource)") == (try amount(limit)))
    }
}
