import KubeDSL

@Checked
extension Shop {
    /// Request and limit that differ where they must be one.
    private var amounts: Resources {
        // expected-error@+1{{extra argument 'limit' in call}}
        Resources(cpu: .exactly(.cores(1), limit: 2), memory: .exactly(.mebibytes(128)))
        // mended: Resources(cpu: .exactly(.cores(1)), memory: .exactly(.mebibytes(128)))
    }
}
