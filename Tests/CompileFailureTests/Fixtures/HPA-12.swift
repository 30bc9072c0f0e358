import KubeDSL

@Checked
extension Shop {
    /// Scaling behaviour outside its range.
    private var calm: AutoscalingV2.HPAScalingRules {
        // expected-error@+1{{stabilization window '7200' must be between 0 and 3600 [scaling-behavior]}}
        AutoscalingV2.HPAScalingRules(stabilizationWindowSeconds: 7200)
        // mended: AutoscalingV2.HPAScalingRules(stabilizationWindowSeconds: 3600)
    }
}
