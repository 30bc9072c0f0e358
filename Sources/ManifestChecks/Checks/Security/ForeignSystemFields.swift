import KubernetesModel

/// The API server refuses fields of one operating system on pods of the other.
package struct ForeignSystemFields: PodCheck {
    package let rule = Rule(
        "foreign-system-fields", "a pod that names its operating system has no fields of the other",
        why: "the API server refuses the pod",
        remedy: "drop the field, or the operating system",
        rows: ["SEC-34"],
        wrong: "os: .init(name: .windows), securityContext: .init(runAsUser: 10001)",
        right: "os: .init(name: .linux), securityContext: .init(runAsUser: 10001)")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard let system = pod.spec.os?.name else { return [] }
        var foreign: [(path: String, field: String)] = []
        let context = pod.spec.securityContext
        switch system {
        case .linux:
            if context?.windowsOptions != nil { foreign.append((pod.path, "windowsOptions")) }
            for container in pod.containers where container.container.securityContext?.windowsOptions != nil {
                foreign.append((container.path, "windowsOptions"))
            }
        case .windows:
            if context?.runAsUser != nil { foreign.append((pod.path, "runAsUser")) }
            if context?.seccompProfile != nil { foreign.append((pod.path, "seccompProfile")) }
            if context?.fsGroup != nil { foreign.append((pod.path, "fsGroup")) }
            for container in pod.containers {
                guard let context = container.container.securityContext else { continue }
                if context.capabilities != nil { foreign.append((container.path, "capabilities")) }
                if context.readOnlyRootFilesystem != nil { foreign.append((container.path, "readOnlyRootFilesystem")) }
                if context.allowPrivilegeEscalation != nil {
                    foreign.append((container.path, "allowPrivilegeEscalation"))
                }
            }
        }
        return foreign.map { path, field in
            Flaw(
                "pods of \(pod.workload) run on \(system.rawValue), which has no \(field)",
                at: "\(path).securityContext.\(field)")
        }
    }
}
