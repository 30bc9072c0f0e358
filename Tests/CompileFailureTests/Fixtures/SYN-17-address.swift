import KubeDSL

@Checked
extension Shop {
    /// An IP address or a network that is none.
    private var printer: CoreV1.HostAlias {
        // expected-error@+1{{ip address '10.0.0.256' must have numbers from 0 to 255 [ip-address]}}
        CoreV1.HostAlias(ip: "10.0.0.256", hostnames: ["printer"])
        // mended: CoreV1.HostAlias(ip: "10.0.0.25", hostnames: ["printer"])
    }
}
