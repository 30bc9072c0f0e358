import KubeDSL

@Checked
extension Shop {
    /// A PodSecurityPolicy, removed with Kubernetes 1.25.
    // expected-error@+1{{cannot find type 'PolicyV1beta1' in scope}}
    private var old: PolicyV1beta1.PodSecurityPolicy? { nil }
    // mended: private var old: PolicyV1.PodDisruptionBudget? { nil }
}
