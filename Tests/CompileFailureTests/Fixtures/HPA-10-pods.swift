import KubeDSL

@Checked
extension Shop {
    /// An autoscaler without a metric, or with one that is no percentage.
    private var replicas: Replicas {
        // expected-error@+1{{missing argument for parameter 'average' in call}}
        .autoscaled(min: 2, max: 5, .pods("requests-per-second"))
        // mended: .autoscaled(min: 2, max: 5, .pods("requests-per-second", average: 100))
    }
}
