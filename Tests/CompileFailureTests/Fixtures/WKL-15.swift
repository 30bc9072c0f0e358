import KubeDSL

@Checked
extension Shop {
    /// A claim for each pod where pods have no names.
    private var api: Deployment<WebPort> {
        // expected-error@+2{{cannot convert return expression of type 'Pod<StatefulContainer<WebPort>>' to return type 'Pod<Container<WebPort>>'}}
        // expected-note@+1{{arguments to generic parameter 'Main' ('StatefulContainer<WebPort>' and 'Container<WebPort>') are expected to be equal}}
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
            // mended: .scratch("/data")
        }
    }
}
