import KubeDSL

@Checked
extension Shop {
    /// An amount of nothing.
    private var none: Resources {
        // expected-error@+1{{amount '0' must be at least 1 [zero]}}
        Resources(cpu: .millicores(0) ... .millicores(100), memory: .mebibytes(64) ... .mebibytes(64))
        // mended: Resources(cpu: .millicores(50) ... .millicores(100), memory: .mebibytes(64) ... .mebibytes(64))
    }
}
