import KubeDSL

@Checked
extension Shop {
    /// A namespace given to a kind that has none.
    @ResourceBuilder private var more: [any Resource] {
        Namespace("tools", namespace: "shop")  // expected-error{{extra argument 'namespace' in call}}
        // mended: Namespace("tools")
    }
}
