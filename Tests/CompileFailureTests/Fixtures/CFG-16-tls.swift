import KubeDSL

@Checked
extension Shop {
    /// A Secret of a type without the type's keys.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{extra argument 'keys' in call}}
        TLSSecret("shop-tls", from: .manual, keys: ["tls.crt"])
        // mended: TLSSecret("shop-tls", from: .manual)
    }
}
