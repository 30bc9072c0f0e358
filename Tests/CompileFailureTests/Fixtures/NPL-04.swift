import KubeDSL

@Checked
extension Shop {
    /// Policies for one direction alone.
    private var traffic: Traffic {
        // expected-error@+1{{type 'TrafficIsolation' has no member 'ingress'}}
        Traffic(isolation: .ingress) {
            // mended: Traffic(isolation: .enforced) {
            Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
