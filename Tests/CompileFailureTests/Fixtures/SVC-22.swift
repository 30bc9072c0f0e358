import KubeDSL

@Checked
extension Shop {
    /// A loopback address as an external one.
    private var spec: CoreV1.ServiceSpec {
        // expected-error@+1{{ip address '127.0.0.1' is the node's own loopback [endpoint-address]}}
        CoreV1.ServiceSpec(externalIPs: ["127.0.0.1"])
        // mended: CoreV1.ServiceSpec(externalIPs: ["203.0.113.7"])
    }
}
