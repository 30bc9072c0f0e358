import KubeDSL

@Checked
extension Shop {
    /// A peer that no pod is.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{requires that 'String' conform to 'FlowSource'}}
            Flow(from: "wbe", to: web, on: .http)
            // mended: Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
