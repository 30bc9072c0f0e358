import KubeDSL

@Checked
extension Shop {
    /// An autoscaler of a store that must not scale.
    private var sessions: StatefulSet<StorePort> {
        // expected-error@+1{{type 'UInt' has no member 'autoscaled'}}
        StatefulSet("sessions", service: .headless(.store), replicas: .autoscaled(min: 1, max: 3), user: 10002) {
            // mended: StatefulSet("sessions", service: .headless(.store), replicas: 1, user: 10002) {
            Container("sessions", image: "redis:7.4-alpine", ports: StorePort.self, resources: small)
        }
    }
}
