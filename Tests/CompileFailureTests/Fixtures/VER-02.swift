import KubeDSL

@Checked
extension Shop {
    /// An API version that is deprecated.
    // expected-error@+1{{cannot find type 'AutoscalingV2beta2' in scope}}
    private var old: AutoscalingV2beta2.HorizontalPodAutoscaler? { nil }
    // mended: private var old: AutoscalingV2.HorizontalPodAutoscaler? { nil }
}
