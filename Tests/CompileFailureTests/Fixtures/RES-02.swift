import KubeDSL

@Checked
extension Shop {
    /// No memory request.
    private var amounts: Resources {
        // expected-error@+1{{missing argument for parameter 'memory' in call}}
        Resources(cpu: .millicores(100) ... .millicores(200))
        // mended: Resources(cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))
    }
}
