import KubernetesModel
import ManifestChecks
import Testing

struct InterruptedUpdatesTests {
    /// A Deployment that keeps the promise, but for what is changed.
    private static func deployment(
        replicas: Int? = 2, _ strategy: AppsV1.DeploymentStrategy? = nil,
        edit: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> AppsV1.Deployment {
        .deployment(replicas: replicas, strategy: strategy) {
            $0.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "5"])))
            edit(&$0)
        }
    }

    private static func unavailable(_ bound: IntOrString) -> AppsV1.DeploymentStrategy {
        AppsV1.DeploymentStrategy(
            type: .rollingUpdate, rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: bound, maxSurge: 1))
    }

    private static func autoscaler(from minimum: Int?) -> any KubernetesObject {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: .named("web"),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment", name: "web", apiVersion: "apps/v1"), minReplicas: minimum, maxReplicas: 4))
    }

    private static let promised = "Deployment 'web' promises zero downtime, and"
    private static let daemonsPromised = "DaemonSet 'web' promises zero downtime, and"
    private static let bound = "spec.updateStrategy.rollingUpdate.maxUnavailable: \(daemonsPromised)"

    /// A DaemonSet that keeps the promise, but for the update and the number of nodes.
    private static func daemons(
        _ name: String, type: AppsV1.DaemonSetUpdateStrategyType? = nil, finds: [String] = [],
        _ update: AppsV1.RollingUpdateDaemonSet? = nil, nodes: Int? = nil
    ) -> PromiseCase {
        var daemonSet: AppsV1.DaemonSet = .daemonSet("web") {
            $0.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "5"])))
        }
        daemonSet.spec.updateStrategy = AppsV1.DaemonSetUpdateStrategy(type: type, rollingUpdate: update)
        return PromiseCase(
            name, .zeroDowntime, of: daemonSet, finds: finds, objects: [daemonSet], cluster: Cluster(nodes: nodes))
    }

    @Test(
        "whatever interrupts a workload that promises not to be is found, each by itself",
        arguments: [
            PromiseCase("two pods, the API's own strategy", .zeroDowntime, objects: [deployment()]),
            PromiseCase("none may be missing", .zeroDowntime, objects: [deployment(unavailable(0))]),
            PromiseCase("a share that leaves one", .zeroDowntime, objects: [deployment(unavailable("50%"))]),
            PromiseCase(
                "a share that leaves none", .zeroDowntime,
                finds: [
                    "spec.strategy.rollingUpdate.maxUnavailable: \(promised) an update may take 2 of 2 pods down"
                ], objects: [deployment(unavailable("100%"))]),
            PromiseCase(
                "one pod", .zeroDowntime, finds: ["spec.replicas: \(promised) there is 1 pod"],
                objects: [deployment(replicas: 1, unavailable(0))]),
            PromiseCase(
                "an autoscaler that leaves one", .zeroDowntime,
                finds: ["spec.replicas: \(promised) the autoscaler may go down to 1 pod"],
                objects: [deployment(replicas: nil), autoscaler(from: nil)]),
            PromiseCase(
                "an autoscaler that leaves two", .zeroDowntime,
                objects: [deployment(replicas: nil), autoscaler(from: 2)]
            ),
            PromiseCase(
                "all stopped first", .zeroDowntime,
                finds: ["spec.strategy: \(promised) an update stops all pods before it starts a new one"],
                objects: [deployment(AppsV1.DeploymentStrategy(type: .recreate))]),
            PromiseCase(
                "no readiness probe", .zeroDowntime,
                finds: ["spec.template.spec.containers: \(promised) no container says when it is ready"],
                objects: [deployment { $0.containers[0].readinessProbe = nil }]),
            PromiseCase(
                "no preStop hook", .zeroDowntime,
                finds: [
                    "spec.template.spec.containers[0].lifecycle.preStop: \(promised) container 'app' stops without waiting"
                ], objects: [deployment { $0.containers[0].lifecycle = nil }]),
            PromiseCase(
                "a helper without ports needs no hook", .zeroDowntime,
                objects: [
                    deployment {
                        var helper = CoreV1.Container.sound("helper")
                        helper.ports = nil
                        $0.containers.append(helper)
                    }
                ]),
            daemons("a pod on each of two nodes", nodes: 2),
            daemons("a pod on each of unknown nodes"),
            daemons("a share that leaves a node's pod", AppsV1.RollingUpdateDaemonSet(maxUnavailable: "50%"), nodes: 2),
            daemons(
                "a share is rounded up", finds: ["\(bound) an update may take 2 of 2 pods down"],
                AppsV1.RollingUpdateDaemonSet(maxUnavailable: "51%"), nodes: 2),
            daemons(
                "all of them at a time", finds: ["\(bound) an update may take 3 of 3 pods down"],
                AppsV1.RollingUpdateDaemonSet(maxUnavailable: "100%"), nodes: 3),
            daemons(
                "all of unknown nodes", finds: ["\(bound) an update may take all pods down"],
                AppsV1.RollingUpdateDaemonSet(maxUnavailable: "100%")),
            daemons(
                "the only node",
                finds: [
                    ": \(daemonsPromised) there is 1 pod, one for each node",
                    "\(bound) an update may take 1 of 1 pods down",
                ],
                nodes: 1),
            daemons(
                "the only node, with a pod more in an update",
                finds: [": \(daemonsPromised) there is 1 pod, one for each node"],
                AppsV1.RollingUpdateDaemonSet(maxUnavailable: 0, maxSurge: 1), nodes: 1),
            daemons("updated by hand", type: .onDelete, nodes: 2),
            PromiseCase("no such promise", .start(within: 1), objects: [deployment(replicas: 1)]),
        ])
    func cases(_ test: PromiseCase) { #expect(test.found(by: InterruptedUpdates()) == test.expected) }
}
