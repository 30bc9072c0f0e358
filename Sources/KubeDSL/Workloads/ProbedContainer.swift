import KubernetesModel

/// A container that the kubelet probes: all but init containers.
public protocol ProbedContainer<Port>: ContainerDeclaration {
    /// The ports that a probe can ask.
    associatedtype Port: ContainerPort
}

extension ProbedContainer {
    /// Holds back the other probes until the container has started, and restarts it when it has not in time.
    ///
    /// - Parameters:
    ///   - limit: how long the start may take; rendered as so many attempts as fill it.
    ///   - period: how often to look. Default: every 5 seconds.
    ///   - timeout: when an attempt counts as failed. Default: the API's, 1 second.
    public consuming func startup(
        _ action: ProbeAction<Port>, within limit: Seconds, every period: Seconds = 5, timeout: Seconds? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        var probe = action.probe
        probe.periodSeconds = period.count
        probe.timeoutSeconds = timeout?.count
        let attempts = (limit.count + period.count - 1) / max(period.count, 1)
        probe.failureThreshold = max(attempts, 1)
        return probed("startupProbe", probe, SourceLocation(file: file, line: line, column: column)) {
            $0.startupProbe = $1
        }
    }

    /// Restarts the container when it fails. It should not depend on anything outside the container.
    ///
    /// - Parameters:
    ///   - period: how often to look.
    ///   - delay: how long to wait after the start. Default: not at all.
    ///   - timeout: when an attempt counts as failed. Default: the API's, 1 second.
    ///   - failures: how many failures in a row it takes. Default: the API's, 3.
    ///   - gracePeriod: how long the container then has to stop. Default: the pod's.
    public consuming func liveness(
        _ action: ProbeAction<Port>, every period: Seconds, after delay: Seconds? = nil, timeout: Seconds? = nil,
        failures: UInt? = nil, gracePeriod: Seconds? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        var probe = action.probe
        probe.initialDelaySeconds = delay?.count
        probe.periodSeconds = period.count
        probe.timeoutSeconds = timeout?.count
        probe.failureThreshold = failures.map { Int($0) }
        probe.terminationGracePeriodSeconds = gracePeriod?.count
        return probed("livenessProbe", probe, SourceLocation(file: file, line: line, column: column)) {
            $0.livenessProbe = $1
        }
    }

    /// Takes the pod out of its Services while it fails.
    ///
    /// - Parameters:
    ///   - period: how often to look.
    ///   - delay: how long to wait after the start. Default: not at all.
    ///   - timeout: when an attempt counts as failed. Default: the API's, 1 second.
    ///   - failures: how many failures in a row it takes. Default: the API's, 3.
    ///   - successes: how many successes in a row bring it back. Default: the API's, 1.
    public consuming func readiness(
        _ action: ProbeAction<Port>, every period: Seconds, after delay: Seconds? = nil, timeout: Seconds? = nil,
        failures: UInt? = nil, successes: UInt? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        var probe = action.probe
        probe.initialDelaySeconds = delay?.count
        probe.periodSeconds = period.count
        probe.timeoutSeconds = timeout?.count
        probe.failureThreshold = failures.map { Int($0) }
        probe.successThreshold = successes.map { Int($0) }
        return probed("readinessProbe", probe, SourceLocation(file: file, line: line, column: column)) {
            $0.readinessProbe = $1
        }
    }

    private consuming func probed(
        _ field: String, _ probe: CoreV1.Probe, _ location: SourceLocation,
        _ set: @escaping @Sendable (inout CoreV1.Container, CoreV1.Probe) -> Void
    ) -> Self {
        editing { lowering in
            set(&lowering.container, probe)
            lowering.origins.record(field, at: location)
        }
    }
}
