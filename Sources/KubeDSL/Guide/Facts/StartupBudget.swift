internal import KubernetesModel
internal import ManifestChecks

/// How long a workload may take until it runs, in seconds: by its own deadline, or by the probes of its pods.
struct StartupBudget {
    let seconds: Int

    /// For the image to come and the volume to be there, which no probe counts.
    private static let preparation = 120

    init(_ pod: PodReference, _ facts: GuideFacts) {
        let ofPod = pod.containers.map { Self.probing($0.container) }.max() ?? 0
        let replicas = facts.scales[pod.workload]?.minimum ?? 1
        switch pod.declared.object {
        case let deployment as AppsV1.Deployment:
            seconds = deployment.spec.progressDeadlineSeconds ?? 600
        case let set as AppsV1.StatefulSet:
            // One after the other, unless it says otherwise.
            let pods = set.spec.podManagementPolicy == .parallel ? 1 : max(1, replicas)
            seconds = pods * (Self.preparation + ofPod)
        case is AppsV1.DaemonSet:
            seconds = max(1, facts.environment.cluster.nodes ?? 1) * (Self.preparation + ofPod)
        case let job as BatchV1.Job: seconds = job.spec.activeDeadlineSeconds ?? 600
        default: seconds = Self.preparation + ofPod
        }
    }

    /// How long its probes wait before they give up.
    private static func probing(_ container: CoreV1.Container) -> Int {
        let startup = container.startupProbe.map { probe in
            (probe.initialDelaySeconds ?? 0) + (probe.failureThreshold ?? 3) * (probe.periodSeconds ?? 10)
        }
        let readiness = container.readinessProbe.map { probe in
            (probe.initialDelaySeconds ?? 0) + (probe.successThreshold ?? 1) * (probe.periodSeconds ?? 10)
        }
        return (startup ?? 0) + (readiness ?? 0)
    }
}

extension GuideFacts {
    /// The command that ends when the workload runs, or fails when it does not; nil for what starts at its own time.
    /// There is none for pods that wait to be deleted: it shows how many are as they should be.
    func wait(for pod: PodReference) -> String? {
        if pod.replacesByHand {
            return "# pods of \(pod.workload.argument) are replaced as they are deleted\n"
                + Kubectl.command("get {} -o wide", pod.workload)
        }
        let timeout = "--timeout=\(StartupBudget(pod, self).seconds)s"
        switch pod.declared.object {
        case is AppsV1.Deployment, is AppsV1.StatefulSet, is AppsV1.DaemonSet:
            return Kubectl.command("rollout status {} \(timeout)", pod.workload)
        case is BatchV1.Job: return Kubectl.command("wait --for=condition=Complete {} \(timeout)", pod.workload)
        case is CoreV1.Pod: return Kubectl.command("wait --for=condition=Ready {} \(timeout)", pod.workload)
        case let set as AppsV1.ReplicaSet:
            return Kubectl.command(
                "wait --for=jsonpath='{.status.readyReplicas}'=\(set.spec.replicas ?? 1) {} \(timeout)", pod.workload)
        default: return nil
        }
    }
}

extension PodReference {
    /// Whether a pod stays as it is until somebody deletes it.
    var replacesByHand: Bool {
        switch declared.object {
        case let set as AppsV1.StatefulSet: set.spec.updateStrategy?.type == .onDelete
        case let set as AppsV1.DaemonSet: set.spec.updateStrategy?.type == .onDelete
        default: false
        }
    }
}
