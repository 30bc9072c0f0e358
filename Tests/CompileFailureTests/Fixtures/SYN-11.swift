import KubeDSL

@Checked
extension Shop {
    /// A label's value with a space in it.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+2{{label value 'check out' must not contain a space; use letters, digits, '-', '_' and '.' [label-value]}}
        // expected-note@+1{{write 'check-out'}} {{29-40="check-out"}}
        web.labels(["team": "check out"])
        // mended: web.labels(["team": "check-out"])
    }
}
