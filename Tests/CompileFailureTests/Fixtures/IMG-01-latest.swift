import KubeDSL

@Checked
extension Shop {
    /// An image without a tag, or with the tag 'latest'.
    private var api: Deployment<WebPort> {
        Deployment("api", replicas: 2, user: 10001) {
            // expected-error@+1{{image 'shop/api:latest' must not use tag 'latest'; pin a version or a digest [image-tag]}}
            Container("api", image: "shop/api:latest", ports: WebPort.self, resources: small)
            // mended: Container("api", image: "shop/api:1.0", ports: WebPort.self, resources: small)
        }
    }
}
