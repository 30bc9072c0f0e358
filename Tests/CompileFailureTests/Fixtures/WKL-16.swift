import KubeDSL

@Checked
extension Shop {
    /// A Deployment's way to update on a StatefulSet.
    private var sessions: StatefulSet<StorePort> {
        StatefulSet("sessions", service: .headless(StorePort.store), replicas: 1, user: 10002) {
            Container("sessions", image: "redis:7.4-alpine", ports: StorePort.self, resources: small)
        }
        // expected-error@+1{{value of type 'StatefulSet<StorePort>' has no member 'rollout'}}
        .rollout(unavailable: 0, surge: 1)
        // mended: .gracePeriod(60)
    }
}
