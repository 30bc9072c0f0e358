import KubeDSL

@Checked
extension Shop {
    /// A negative amount.
    private var amounts: Resources {
        // expected-error@+1{{negative integer '-1' overflows when stored into unsigned type 'UInt'}}
        Resources(cpu: .exactly(.millicores(-1)), memory: .exactly(.mebibytes(128)))
        // mended: Resources(cpu: .exactly(.millicores(1)), memory: .exactly(.mebibytes(128)))
    }
}
