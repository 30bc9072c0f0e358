import KubeDSL

@Checked
extension Shop {
    /// Memory in thousandths, which are CPU's.
    private var amounts: Resources {
        // expected-error@+2{{cannot convert value of type 'ResourceBounds<CPUQuantity>' to expected argument type 'ResourceBounds<MemoryQuantity>'}}
        // expected-note@+1{{arguments to generic parameter 'Amount' ('CPUQuantity' and 'MemoryQuantity') are expected to be equal}}
        Resources(cpu: .exactly(.cores(1)), memory: .millicores(512) ... .millicores(1024))
        // mended: Resources(cpu: .exactly(.cores(1)), memory: .mebibytes(512) ... .mebibytes(1024))
    }
}
