import KubeDSL

@Checked
extension Shop {
    /// A secret's value in the source.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{type 'SecretSource<ShopSecret>' has no member 'literal'}}
        Secret(ShopSecret.self, from: .literal(["DATABASE_PASSWORD": "correct horse"]))
        // mended: Secret(ShopSecret.self, from: .manual)
    }
}
