import KubeDSL

@Checked
extension Shop {
    /// A policy type that does not exist.
    private var policy: NetworkingV1.NetworkPolicySpec {
        // expected-error@+1{{type 'NetworkingV1.PolicyType' has no member 'forwarding'}}
        NetworkingV1.NetworkPolicySpec(policyTypes: [.forwarding])
        // mended: NetworkingV1.NetworkPolicySpec(policyTypes: [.ingress])
    }
}
