import KubeDSL

@Checked
extension Shop {
    /// An amount in units that do not exist.
    private var amounts: Resources {
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'ResourceBounds<CPUQuantity>'}}
        Resources(cpu: "0.5 cpu", memory: .exactly(.mebibytes(128)))
        // mended: Resources(cpu: .exactly(.millicores(500)), memory: .exactly(.mebibytes(128)))
    }
}
