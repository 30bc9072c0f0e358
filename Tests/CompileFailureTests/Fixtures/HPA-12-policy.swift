import KubeDSL

@Checked
extension Shop {
    /// Scaling behaviour outside its range.
    private var step: AutoscalingV2.HPAScalingPolicy {
        // expected-error@+1{{value of a scaling policy '0' must be between 1 and 2147483647 [scaling-behavior]}}
        AutoscalingV2.HPAScalingPolicy(type: .pods, value: 0, periodSeconds: 60)
        // mended: AutoscalingV2.HPAScalingPolicy(type: .pods, value: 1, periodSeconds: 60)
    }
}
