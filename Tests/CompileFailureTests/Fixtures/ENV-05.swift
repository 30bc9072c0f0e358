import KubeDSL

@Checked
extension Shop {
    /// A waiver without a reason.
    @ResourceBuilder private var more: [any Resource] {
        web.allowing("identical-probes")  // expected-error{{missing argument for parameter 'because' in call}}
        // mended: web.allowing("identical-probes", because: "it has one health path")
    }
}
