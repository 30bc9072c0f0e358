import KubeDSL

@Checked
extension Shop {
    /// A rule without verbs.
    @ResourceBuilder private var more: [any Resource] {
        Role("reader", AccessRule(on: .pods))  // expected-error{{missing argument for parameter #1 in call}}
        // mended: Role("reader", AccessRule(.get, on: .pods))
    }
}
