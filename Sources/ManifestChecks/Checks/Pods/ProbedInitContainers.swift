import KubernetesModel

/// The API server refuses probes and hooks of a container that runs to its end.
package struct ProbedInitContainers: ContainerCheck {
    package let rule = Rule(
        "probed-init-containers", "an init container has probes or hooks only if it is a sidecar",
        why: "the API server refuses the pod",
        remedy: "drop them, or set restartPolicy to Always",
        rows: ["PRB-16"],
        wrong: "initContainers: [.init(name: \"migrate\", livenessProbe: …)]",
        right: "Sidecar(\"proxy\", …).liveness(…)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard container.runsBefore else { return [] }
        let fields = container.probes.map(\.field) + (container.container.lifecycle == nil ? [] : ["lifecycle"])
        return fields.map {
            container.flaw("init container '\(container.name)' runs to its end and cannot have a \($0)", $0)
        }
    }
}
