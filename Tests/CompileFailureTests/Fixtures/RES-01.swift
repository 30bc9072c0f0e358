import KubeDSL

@Checked
extension Shop {
    /// No CPU request.
    private var amounts: Resources {
        // expected-error@+1{{missing argument for parameter 'cpu' in call}}
        Resources(memory: .mebibytes(64) ... .mebibytes(128))
        // mended: Resources(cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))
    }
}
