import KubeDSL

@Checked
extension Shop {
    /// An image reference that is not well formed.
    private var image: Image {
        // expected-error@+1{{image 'shop/api:1.0:1.0' must have only one tag [image-reference]}}
        Image("shop/api:1.0", tag: "1.0")
        // mended: Image("shop/api", tag: "1.0")
    }
}
