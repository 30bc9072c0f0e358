import KubeDSL

@Checked
extension Shop {
    /// A value that the field does not have.
    private var image: Image {
        // expected-error@+1{{type 'CoreV1.PullPolicy?' has no member 'allways'}}
        Image("shop/api", tag: "1.0", pull: .allways)
        // mended: Image("shop/api", tag: "1.0", pull: .always)
    }
}
