public import KubernetesModel
import KubernetesValues

/// 500 without the m is five hundred cores, which no node has.
package struct ImplausibleCPUAmounts: ContainerCheck {
    package let rule = Rule(
        "implausible-cpu-amounts", "containers ask for less than 64 cores",
        why: "the pod stays pending: no node has that many",
        remedy: "write millicores: 500m",
        values: ["implausible-cpu"],
        rows: ["RES-09"],
        wrong: "cpu: .cores(500) ... .cores(1000)",
        right: "cpu: .millicores(500) ... .cores(1)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        ["requests", "limits"].flatMap { field in
            let resources = container.container.resources
            let amount = (field == "requests" ? resources?.requests : resources?.limits)?["cpu"]?.text
            guard let quantity = amount.flatMap({ try? CPUQuantity($0) }),
                let refusal = InvalidValue.implausibleCPU(quantity)
            else { return [Flaw]() }
            return [container.flaw(refusal, "resources.\(field)[cpu]")]
        }
    }
}

extension RuleID {
    /// More processor time than a node has.
    public static let implausibleCPU: RuleID = "implausible-cpu"
}
