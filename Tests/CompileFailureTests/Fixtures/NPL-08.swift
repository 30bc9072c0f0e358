import KubeDSL

@Checked
extension Shop {
    /// A policy for a port that the pods do not have.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{type 'WebPort' has no member 'grpc'}}
            Flow(from: .ingressController, to: web, on: .grpc)
            // mended: Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
