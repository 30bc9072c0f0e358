import KubeDSL

@Checked
extension Shop {
    /// A hook before the stop that outlasts the grace period, which is written.
    private var queue: StatefulSet<StorePort> {
        StatefulSet("queue", service: .headless(.store), replicas: 1, user: 10001) {
            Container("queue", image: "shop/queue:1.0", ports: StorePort.self, resources: small)
                // expected-error@+1{{a sleep of '60' seconds before the stop takes all of the grace period of '60'; sleep less, or raise it [long-pre-stop-hooks]}}
                .preStop(.sleep(.minutes(1)))
            // mended: .preStop(.sleep(30))
        }
        .gracePeriod(60)
    }
}
