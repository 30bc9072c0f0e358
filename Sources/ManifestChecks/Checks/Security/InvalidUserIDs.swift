import KubernetesModel

/// Numbers of users and groups go from 0 to 2147483647.
package struct InvalidUserIDs: PodCheck {
    package let rule = Rule(
        "invalid-user-ids", "users and groups have numbers that Linux knows",
        why: "the API server refuses the pod",
        remedy: "take a number up to 2147483647",
        rows: ["SEC-09"],
        wrong: "runAsUser: -1",
        right: "runAsUser: 10001")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        func check(_ id: Int?, _ path: @autoclosure () -> String) {
            guard let id, !(0...2_147_483_647).contains(id) else { return }
            flaws.append(Flaw("number '\(id)' is that of no user or group; it goes from 0 to 2147483647", at: path()))
        }
        let context = pod.spec.securityContext
        check(context?.runAsUser, "\(pod.path).securityContext.runAsUser")
        check(context?.runAsGroup, "\(pod.path).securityContext.runAsGroup")
        check(context?.fsGroup, "\(pod.path).securityContext.fsGroup")
        for (index, group) in (context?.supplementalGroups ?? []).enumerated() {
            check(group, "\(pod.path).securityContext.supplementalGroups[\(index)]")
        }
        for container in pod.containers {
            guard let context = container.container.securityContext else { continue }
            check(context.runAsUser, "\(container.path).securityContext.runAsUser")
            check(context.runAsGroup, "\(container.path).securityContext.runAsGroup")
        }
        return flaws
    }
}
