import KubeDSL

@Checked
extension Shop {
    /// An autoscaler of a workload that does not exist.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{cannot find 'HorizontalPodAutoscaler' in scope}}
        HorizontalPodAutoscaler("api", target: "apii", min: 2, max: 5)
        // mended: web
    }
}
