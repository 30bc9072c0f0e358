import KubeDSL

@Checked
extension Shop {
    /// A request above its limit.
    private var amounts: Resources {
        // expected-error@+2{{request '1Gi' must not be above limit '512Mi' [requests-above-limits]}}
        // expected-note@+1{{swap the two}} {{53-66=.mebibytes(512)}} {{71-86=.gibibytes(1)}}
        Resources(cpu: .exactly(.cores(1)), memory: .gibibytes(1) ... .mebibytes(512))
        // mended: Resources(cpu: .exactly(.cores(1)), memory: .mebibytes(512) ... .gibibytes(1))
    }
}
