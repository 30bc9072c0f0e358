import KubernetesModel

/// A container can mount what its pod declares.
package struct UndeclaredVolumes: PodCheck {
    package let rule = Rule(
        "undeclared-volumes", "a mount names a volume of its pod",
        why: "the API server refuses the pod",
        remedy: "declare the volume",
        rows: ["VOL-01"],
        wrong: "volumeMounts: [.init(name: \"dtaa\", mountPath: \"/data\")]",
        right: ".mount(data, at: \"/data\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var names = Set((pod.spec.volumes ?? []).map(\.name))
        if let set = pod.declared.object as? AppsV1.StatefulSet {
            names.formUnion((set.spec.volumeClaimTemplates ?? []).compactMap(\.metadata?.name))
        }
        return pod.containers.flatMap { container in
            let mounts = (container.container.volumeMounts ?? []).enumerated().map {
                ("volumeMounts[\($0.offset)]", $0.element.name)
            }
            let devices = (container.container.volumeDevices ?? []).enumerated().map {
                ("volumeDevices[\($0.offset)]", $0.element.name)
            }
            return (mounts + devices).compactMap { field, name in
                guard !names.contains(name) else { return Flaw?.none }
                return container.flaw(
                    "container '\(container.name)' mounts volume '\(name)', which \(pod.workload) does not declare",
                    "\(field).name")
            }
        }
    }
}
