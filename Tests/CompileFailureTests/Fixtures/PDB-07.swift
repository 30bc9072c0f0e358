import KubeDSL

@Checked
extension Shop {
    /// A disruption budget without a workload.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{cannot find 'PodDisruptionBudget' in scope}}
        PodDisruptionBudget("api", selector: ["app": "apii"], maxUnavailable: 1)
        // mended: web.disruptionBudget(maxUnavailable: 1)
    }
}
