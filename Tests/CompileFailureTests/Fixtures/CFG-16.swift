import KubeDSL

@Checked
extension Shop {
    /// A Secret of a type without the type's keys.
    @ResourceBuilder private var more: [any Resource] {
        Secret(external: ShopSecret.self, type: "kubernetes.io/tls")  // expected-error{{extra argument 'type' in call}}
        // mended: Secret(external: ShopSecret.self)
    }
}
