import KubeDSL

@Checked
extension Shop {
    /// The name of a namespace, container or volume that is no DNS label.
    private var storage: ClaimTemplate {
        // expected-error@+1{{name 'data.1' must not contain '.'; use lower-case letters, digits and '-' [dns-label]}}
        ClaimTemplate("data.1", size: .gibibytes(1))
        // mended: ClaimTemplate("data-1", size: .gibibytes(1))
    }
}
