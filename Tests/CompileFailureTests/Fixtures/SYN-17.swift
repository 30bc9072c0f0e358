import KubeDSL

@Checked
extension Shop {
    /// An IP address or a network that is none.
    private var office: NetworkingV1.IPBlock {
        // expected-error@+1{{prefix length '33' must be between 0 and 32 [cidr]}}
        NetworkingV1.IPBlock(cidr: "10.0.0.0/33")
        // mended: NetworkingV1.IPBlock(cidr: "10.0.0.0/24")
    }
}
