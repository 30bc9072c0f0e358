import KubeDSL

@Checked
extension Shop {
    /// A label's key that is no qualified name.
    @ResourceBuilder private var more: [any Resource] {
        web.labels(["team/": "checkout"])  // expected-error{{label key 'team/' must have a name after '/' [label-key]}}
        // mended: web.labels(["team": "checkout"])
    }
}
