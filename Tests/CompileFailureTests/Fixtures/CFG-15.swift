import KubeDSL

@Checked
extension Shop {
    /// A secret's value encoded by hand.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{extra argument 'data' in call}}
        Secret(external: ShopSecret.self, data: ["DATABASE_PASSWORD": "c2VjcmV0"])
        // mended: Secret(external: ShopSecret.self)
    }
}
