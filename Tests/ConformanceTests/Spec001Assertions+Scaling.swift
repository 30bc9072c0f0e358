import ManifestChecks
import Testing

extension Spec001Assertions {
    static let scaling: [Assertion] = [
        Assertion("FR-019") { stack in
            let minikube = try stack["minikube"]
            try expectAutoscaler("frontend-hpa", of: "frontend", in: minikube)
        },
        Assertion("FR-020") { stack in
            let autoscaler = try stack["minikube"].object("HorizontalPodAutoscaler", "frontend-hpa")
            #expect(utilizations(autoscaler) == ["cpu": 70])
        },
        Assertion("FR-021") { stack in
            let minikube = try stack["minikube"]
            try expectAutoscaler("backend-hpa", of: "backend", in: minikube)
        },
        Assertion("FR-022") { stack in
            let autoscaler = try stack["minikube"].object("HorizontalPodAutoscaler", "backend-hpa")
            #expect(utilizations(autoscaler) == ["cpu": 70, "memory": 80])
        },
        Assertion("FR-023") { stack in
            for autoscaler in try autoscalers(in: try stack["minikube"]) {
                try expectOnePod("scaleUp", every: 30, after: 30, of: autoscaler)
                #expect(autoscaler.number("spec.maxReplicas") == 5, "\(autoscaler)")
            }
        },
        Assertion("FR-024") { stack in
            for autoscaler in try autoscalers(in: try stack["minikube"]) {
                try expectOnePod("scaleDown", every: 300, after: 300, of: autoscaler)
                #expect(autoscaler.number("spec.minReplicas") == 2, "\(autoscaler)")
            }
        },
        Assertion("SC-005") { stack in
            let autoscaler = try stack["minikube"].object("HorizontalPodAutoscaler", "frontend-hpa")
            let least = try #require(autoscaler.number("spec.minReplicas"))
            let most = try #require(autoscaler.number("spec.maxReplicas"))
            let window = try #require(autoscaler.number("spec.behavior.scaleUp.stabilizationWindowSeconds"))
            let step = try #require(autoscaler.number("spec.behavior.scaleUp.policies[0].value"))
            let period = try #require(autoscaler.number("spec.behavior.scaleUp.policies[0].periodSeconds"))
            #expect(least == 2)
            #expect(most == 5)
            #expect(window + (most - least) / step * period <= 120)
            let objective = Objective.scaling(from: 2, to: 5, within: 120)
            for name in ["frontend", "backend"] { #expect(try stack["minikube"].keeps(objective, name)) }
        },
        Assertion("US3.2") { stack in
            for autoscaler in try autoscalers(in: try stack["minikube"]) {
                #expect(autoscaler.number("spec.minReplicas") == 2, "\(autoscaler)")
                #expect(autoscaler.number("spec.maxReplicas") == 5, "\(autoscaler)")
                let isBackend = autoscaler.name == "backend-hpa"
                #expect(utilizations(autoscaler) == (isBackend ? ["cpu": 70, "memory": 80] : ["cpu": 70]))
            }
        },
        Assertion("US3.4") { stack in
            let autoscaler = try stack["minikube"].object("HorizontalPodAutoscaler", "frontend-hpa")
            #expect(autoscaler.number("spec.minReplicas") == 2)
            #expect(autoscaler.number("spec.behavior.scaleDown.stabilizationWindowSeconds") == 300)
            #expect(autoscaler.text("spec.behavior.scaleDown.selectPolicy") != "Disabled")
        },
        Assertion("US3.5") { stack in
            let minikube = try stack["minikube"]
            let autoscaler = try minikube.object("HorizontalPodAutoscaler", "backend-hpa")
            #expect(utilizations(autoscaler)["memory"] == 80)
            // A share of the request: without one there is nothing to measure.
            let request = try minikube.container(of: "backend").quantity("resources.requests.memory")
            #expect(request == (try amount("512Mi")))
        },
    ]

    private static func autoscalers(in variant: RenderedVariant) throws -> [Manifest] {
        let autoscalers = variant.all("HorizontalPodAutoscaler")
        try #require(autoscalers.map(\.name).sorted() == ["backend-hpa", "frontend-hpa"])
        return autoscalers
    }

    /// One pod at a time, so many seconds after the one before and once the metric has held for the window.
    private static func expectOnePod(
        _ direction: String, every period: Int, after window: Int, of autoscaler: Manifest
    ) throws {
        let rules = Manifest(node: try #require(autoscaler["spec.behavior.\(direction)"]))
        #expect(rules.number("stabilizationWindowSeconds") == window, "\(autoscaler)")
        #expect(rules.text("selectPolicy") != "Disabled", "\(autoscaler)")
        #expect(rules.items("policies").map { $0.text("type") } == ["Pods"], "\(autoscaler)")
        #expect(rules.number("policies[0].value") == 1, "\(autoscaler)")
        #expect(rules.number("policies[0].periodSeconds") == period, "\(autoscaler)")
    }

    private static func expectAutoscaler(_ name: String, of workload: String, in variant: RenderedVariant) throws {
        let autoscaler = try variant.object("HorizontalPodAutoscaler", name)
        #expect(autoscaler.text("spec.scaleTargetRef.apiVersion") == "apps/v1")
        #expect(autoscaler.text("spec.scaleTargetRef.kind") == "Deployment")
        #expect(autoscaler.text("spec.scaleTargetRef.name") == workload)
        #expect(autoscaler.number("spec.minReplicas") == 2)
        #expect(autoscaler.number("spec.maxReplicas") == 5)
        // Each apply would set the number back.
        #expect(try variant.object("Deployment", workload)["spec.replicas"] == nil)
    }

    /// The targets in percent of the requests, by resource; a metric of another type is 0.
    private static func utilizations(_ autoscaler: Manifest) -> [String: Int] {
        let targets = autoscaler.items("spec.metrics").map { metric in
            let isShare = metric.text("type") == "Resource" && metric.text("resource.target.type") == "Utilization"
            return (
                metric.text("resource.name") ?? "another",
                isShare ? metric.number("resource.target.averageUtilization") ?? 0 : 0
            )
        }
        return Dictionary(targets) { _, _ in 0 }
    }
}
