import KubeDSL

@Checked
extension Shop {
    /// A request above its limit.
    private var amounts: Resources {
        // expected-error@+2{{request '1' must not be above limit '500m' [requests-above-limits]}}
        // expected-note@+1{{swap the two}} {{24-33=.millicores(500)}} {{38-54=.cores(1)}}
        Resources(cpu: .cores(1) ... .millicores(500), memory: .exactly(.mebibytes(128)))
        // mended: Resources(cpu: .millicores(500) ... .cores(1), memory: .exactly(.mebibytes(128)))
    }
}
