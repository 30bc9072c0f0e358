import KubeDSL

@Checked
extension Shop {
    /// An image reference that is not well formed.
    private var image: Image {
        // expected-error@+2{{image 'Shop/api:1.0' must not contain 'S' in its repository; use lower-case letters, digits, '.', '_' and '-' [image-reference]}}
        // expected-note@+1{{write 'shop/api'}} {{15-25="shop/api"}}
        Image("Shop/api", tag: "1.0")
        // mended: Image("shop/api", tag: "1.0")
    }
}
