package import KubernetesModel

/// How fast an autoscaler may change the number of pods in one direction: the controller's own arithmetic.
/// [Configurable scaling behavior](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#configurable-scaling-behavior)
package struct ScalingPace: Sendable {
    /// The controller looks this often, unless the cluster's administrator says otherwise.
    private static let interval = 15
    /// No promise is longer.
    private static let horizon = 86_400

    private let isUp: Bool
    private let window: Int
    private let select: AutoscalingV2.ScalingPolicySelect
    private let policies: [AutoscalingV2.HPAScalingPolicy]

    /// - Parameter behavior: what is left out of it is the API's own.
    package init(_ behavior: AutoscalingV2.HorizontalPodAutoscalerBehavior?, isUp: Bool) {
        let rules = isUp ? behavior?.scaleUp : behavior?.scaleDown
        self.isUp = isUp
        window = rules?.stabilizationWindowSeconds ?? (isUp ? 0 : 300)
        select = rules?.selectPolicy ?? .max
        let all = AutoscalingV2.HPAScalingPolicy(type: .percent, value: 100, periodSeconds: 15)
        let four = AutoscalingV2.HPAScalingPolicy(type: .pods, value: 4, periodSeconds: 15)
        policies = rules?.policies ?? (isUp ? [four, all] : [all])
    }

    /// How long after the load has changed so many pods are asked for; nil where they never are.
    package func seconds(from start: Int, to end: Int) -> Int? {
        var count = start
        var changes: [(time: Int, pods: Int)] = []
        guard count != end else { return 0 }
        guard select != .disabled, !policies.isEmpty else { return nil }
        let longest = policies.map(\.periodSeconds).max() ?? 0
        for time in stride(from: Self.interval, through: Self.horizon, by: Self.interval) where time >= window {
            // No policy looks farther back.
            changes.removeAll { $0.time <= time - longest }
            let limits = policies.map { policy in
                // What was changed within the period counts against it.
                let changed = changes.reduce(0) { $1.time > time - policy.periodSeconds ? $0 + $1.pods : $0 }
                return limit(policy, of: isUp ? count - changed : count + changed)
            }
            let widest = isUp == (select == .max) ? limits.max() : limits.min()
            let next = isUp ? min(widest ?? count, end) : max(widest ?? count, end)
            guard isUp ? next > count : next < count else { continue }
            changes.append((time, abs(next - count)))
            count = next
            if count == end { return time }
        }
        return nil
    }

    /// How far the policy lets the number go that the period began with.
    private func limit(_ policy: AutoscalingV2.HPAScalingPolicy, of count: Int) -> Int {
        switch (policy.type, isUp) {
        case (.pods, true): count + policy.value
        case (.pods, false): count - policy.value
        // A part of a pod counts as one that is added, and as none that is left.
        case (_, true): (count * (100 + policy.value) + 99) / 100
        case (_, false): count * max(100 - policy.value, 0) / 100
        }
    }
}
