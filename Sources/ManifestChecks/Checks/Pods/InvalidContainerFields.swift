import KubernetesModel
import KubernetesValues

/// The values of a container that are text in the API and have a grammar: variables, ports, paths.
package struct InvalidContainerFields: Check {
    package let rule = Rule(
        "invalid-container-fields", "variable names, ports and paths of containers follow the API's grammar",
        why: "the API server refuses the pod",
        remedy: "write the value as the message says",
        values: ["env-name", "port-number", "port-name", "absolute-path", "sub-path"],
        rows: ["POD-04", "POD-05", "CFG-02", "VOL-06", "VOL-07"],
        wrong: ".scratch(\"tmp\")",
        right: ".scratch(\"/tmp\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for pod in graph.pods {
            for reference in pod.containers {
                let container = reference.container
                func check(_ refusal: InvalidValue?, _ field: @autoclosure () -> String) {
                    guard let refusal else { return }
                    findings.append(Finding(rule, refusal, in: pod.declared, path: "\(reference.path).\(field())"))
                }
                for (index, variable) in (container.env ?? []).enumerated() {
                    check(EnvironmentVariableName.refusal(of: variable.name), "env[\(index)].name")
                }
                for (index, port) in (container.ports ?? []).enumerated() {
                    check(PortNumber.refusal(of: port.containerPort), "ports[\(index)].containerPort")
                    if let name = port.name { check(PortName.refusal(of: name), "ports[\(index)].name") }
                }
                func checkPath(_ path: String, _ field: @autoclosure () -> String) {
                    if !pod.isWindows || !AbsolutePath.hasDrive(path) { check(AbsolutePath.refusal(of: path), field()) }
                }
                if let directory = container.workingDir { checkPath(directory, "workingDir") }
                for (index, mount) in (container.volumeMounts ?? []).enumerated() {
                    checkPath(mount.mountPath, "volumeMounts[\(index)].mountPath")
                    if let path = mount.subPath { check(SubPath.refusal(of: path), "volumeMounts[\(index)].subPath") }
                }
            }
        }
        return findings
    }
}
