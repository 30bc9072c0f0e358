import KubeDSL

@Checked
extension Shop {
    /// A StatefulSet without its Service.
    private var sessions: StatefulSet<StorePort> {
        // expected-error@+1{{missing argument for parameter 'service' in call}}
        StatefulSet("sessions", replicas: 1, user: 10002) {
            // mended: StatefulSet("sessions", service: .headless(.store), replicas: 1, user: 10002) {
            Container("sessions", image: "redis:7.4-alpine", ports: StorePort.self, resources: small)
        }
    }
}
