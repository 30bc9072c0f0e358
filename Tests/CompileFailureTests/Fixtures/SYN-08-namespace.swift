import KubeDSL

@Checked
extension Shop {
    /// The name of a namespace, container or volume that is no DNS label.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+2{{name 'Shop' must not contain 'S'; use lower-case letters, digits and '-' [dns-label]}}
        // expected-note@+1{{write 'shop'}} {{19-25="shop"}}
        Namespace("Shop")
        // mended: Namespace("shop")
    }
}
