public import KubernetesModel

/// When a pod is overloaded, one endpoint for both questions restarts it instead of sparing it.
package struct IdenticalProbes: ContainerCheck {
    package let rule = Rule(
        .identicalProbes, "liveness and readiness ask different questions",
        why: "a pod that is only busy is restarted instead of spared",
        remedy: "ask for readiness at an endpoint of its own",
        rows: ["PRB-03"],
        linters: ["kube-score pod-probes-identical"],
        wrong:
            ".liveness(.http(\"/health\", on: .http), every: 10)\n.readiness(.http(\"/health\", on: .http), every: 5)",
        right:
            ".liveness(.http(\"/health/live\", on: .http), every: 10)\n.readiness(.http(\"/health/ready\", on: .http), every: 5)"
    )

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let liveness = container.container.livenessProbe, let readiness = container.container.readinessProbe,
            liveness.asks(like: readiness)
        else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' has one endpoint for liveness and readiness; a busy pod is restarted",
                "readinessProbe")
        ]
    }
}

extension RuleID {
    /// One endpoint for liveness and readiness.
    public static let identicalProbes: RuleID = "identical-probes"
}

extension CoreV1.Probe {
    /// Whether the two are the same but for their timing.
    fileprivate func asks(like other: CoreV1.Probe) -> Bool {
        exec?.command == other.exec?.command && (exec == nil) == (other.exec == nil)
            && httpGet?.path == other.httpGet?.path
            && httpGet?.port == other.httpGet?.port
            && httpGet?.host == other.httpGet?.host
            && httpGet?.scheme == other.httpGet?.scheme
            && httpGet?.protocol == other.httpGet?.protocol
            && httpGet?.headers == other.httpGet?.headers
            && tcpSocket?.port == other.tcpSocket?.port
            && tcpSocket?.host == other.tcpSocket?.host
            && grpc?.port == other.grpc?.port
            && grpc?.service == other.grpc?.service
            && grpc?.mode == other.grpc?.mode
    }
}

extension CoreV1.HTTPGetAction {
    fileprivate var headers: [[String]] { (httpHeaders ?? []).map { [$0.name, $0.value] } }
}
