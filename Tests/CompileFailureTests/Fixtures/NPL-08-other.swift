import KubeDSL

@Checked
extension Shop {
    /// A policy for a port of another workload.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{cannot convert value of type 'StorePort' to expected argument type 'WebPort'}}
            Flow(from: .ingressController, to: web, on: StorePort.store)
            // mended: Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
