import KubeDSL

@Checked
extension Shop {
    /// A limit of scratch space that is no amount.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                // expected-error@+1{{cannot convert value of type 'Bool' to expected argument type 'MemoryQuantity'}}
                .scratch("/run", inMemory: true)
            // mended: .scratch("/run", inMemory: .mebibytes(16))
        }
    }
}
