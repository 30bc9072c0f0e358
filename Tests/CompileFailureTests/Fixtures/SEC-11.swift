import KubeDSL

@Checked
extension Shop {
    /// A writable root file system without a reason.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
                .writableRootFilesystem()  // expected-error{{missing argument for parameter 'because' in call}}
            // mended: .scratch("/tmp")
        }
    }
}
