import KubeDSL

@Checked
extension Shop {
    /// No CPU limit, and no reason for it.
    private var amounts: Resources {
        // expected-error@+1{{missing argument for parameter 'because' in call}}
        Resources(cpu: .unlimited(from: .millicores(100)), memory: .exactly(.mebibytes(128)))
        // mended: Resources(cpu: .unlimited(from: .millicores(100), because: "it may burst"), memory: .exactly(.mebibytes(128)))
    }
}
