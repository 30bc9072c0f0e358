import KubernetesModel

// What declarations take one by one, as a list: for whoever knows their number only when running.

extension ServiceDeclaration {
    package static func serving(_ ports: [ServedPort<Port>], as type: ServiceType, name: String?) -> ServiceDeclaration
    {
        ServiceDeclaration(ports: ports, type: type, name: name)
    }
}

extension GoverningService {
    package static func governing(_ declaration: ServiceDeclaration<Port>) -> GoverningService {
        GoverningService(declaration: declaration)
    }
}

extension Autoscaling {
    package static func range(min: Int, max: Int, metrics: [ScalingMetric]) -> Autoscaling {
        Autoscaling(min: min, max: max, metrics: metrics)
    }
}

extension ProbeAction {
    package static func exec(words: [String]) -> ProbeAction {
        ProbeAction(probe: CoreV1.Probe(exec: CoreV1.ExecAction(command: words)))
    }
}
