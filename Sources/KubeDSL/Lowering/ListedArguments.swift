package import KubernetesModel

// What declarations take one by one, as a list: for whoever knows their number or their type only when running.

extension GoverningService {
    package static func governing(_ declaration: ServiceDeclaration) -> GoverningService {
        GoverningService(declaration: declaration)
    }
}

extension Autoscaling {
    package static func range(min: Int, max: Int, metrics: [ScalingMetric]) -> Autoscaling {
        Autoscaling(min: min, max: max, metrics: metrics)
    }
}

extension Replicas {
    package static func scaled(
        _ autoscaling: Autoscaling, up: AutoscalingV2.HPAScalingRules?, down: AutoscalingV2.HPAScalingRules?,
        at location: SourceLocation
    ) -> Replicas {
        var autoscaling = autoscaling
        autoscaling.scaleUp = up.map { ($0, at: location) }
        autoscaling.scaleDown = down.map { ($0, at: location) }
        return .autoscaling(autoscaling)
    }
}

extension ResourceBounds {
    /// The same as `request ... limit`, for any amount.
    package static func between(_ request: Amount, _ limit: Amount) -> ResourceBounds {
        ResourceBounds(request: request, limit: limit, unlimitedReason: nil)
    }
}

extension LifecycleAction {
    package static func exec(words: [String]) -> LifecycleAction {
        LifecycleAction(handler: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: words)))
    }
}

extension PodController {
    /// The same as one call of `usesKubernetesAPI` for each rule.
    package consuming func usesKubernetesAPI(rules: [AccessRule], at location: SourceLocation) -> Self {
        var account = pod.account ?? PodAccount(at: location)
        account.rules += rules
        account.givesToken = true
        pod.account = account
        return self
    }
}

extension ProbeAction {
    package static func exec(words: [String]) -> ProbeAction {
        ProbeAction(probe: CoreV1.Probe(exec: CoreV1.ExecAction(command: words)))
    }
}
