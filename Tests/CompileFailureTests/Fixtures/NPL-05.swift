import KubeDSL

@Checked
extension Shop {
    /// Policies that shut out DNS.
    private var traffic: Traffic {
        // expected-error@+1{{cannot call value of non-function type 'TrafficIsolation'}}
        Traffic(isolation: .enforced(dns: false)) {
            // mended: Traffic(isolation: .enforced) {
            Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
