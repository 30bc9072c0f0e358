import KubeDSL

@Checked
extension Shop {
    /// No memory limit.
    private var amounts: Resources {
        // expected-error@+1{{type 'ResourceBounds<MemoryQuantity>' has no member 'mebibytes'}}
        Resources(cpu: .exactly(.millicores(200)), memory: .mebibytes(64))
        // mended: Resources(cpu: .exactly(.millicores(200)), memory: .mebibytes(64) ... .mebibytes(128))
    }
}
