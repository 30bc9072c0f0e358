import KubeDSL

@Checked
extension Shop {
    /// A peer that names both pods and addresses.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{extra argument 'addresses' in call}}
            Flow(from: .pods(inNamespace: "monitoring", addresses: "10.0.0.0/8"), to: web, on: .metrics)
            // mended: Flow(from: .pods(inNamespace: "monitoring"), to: web, on: .metrics)
        }
    }
}
