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
        let resources = container.container.resources
        return [("requests", resources?.requests), ("limits", resources?.limits)].compactMap { field, amounts in
            guard let amount = amounts?["cpu"], let quantity = try? CPUQuantity(amount.text),
                let refusal = InvalidValue.implausibleCPU(quantity)
            else { return nil }
            return container.flaw(refusal, "resources.\(field)[cpu]")
        }
    }
}

extension RuleID {
    /// More processor time than a node has.
    public static let implausibleCPU: RuleID = "implausible-cpu"
}
