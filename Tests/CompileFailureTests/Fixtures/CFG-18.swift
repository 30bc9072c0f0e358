import KubeDSL

@Checked
extension Shop {
    /// Pods that go on with old configuration.
    @ResourceBuilder private var more: [any Resource] {
        config.onChange(.ignore)  // expected-error{{type 'ConfigChange' has no member 'ignore'}}
        // mended: config.onChange(.restart)
    }
}
