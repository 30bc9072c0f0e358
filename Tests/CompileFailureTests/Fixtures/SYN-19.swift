import KubeDSL

@Checked
extension Shop {
    /// Recommended labels left out.
    private var labels: Labels {
        Labels(instance: "shop")  // expected-error{{missing argument for parameter 'partOf' in call}}
        // mended: Labels(instance: "shop", partOf: "shop")
    }
}
