import KubeDSL

@Checked
extension Shop {
    /// A policy that selects no pod.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{requires that 'String' conform to 'Workload'}}
            Flow(from: .ingressController, to: "wbe", on: .http)
            // mended: Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
