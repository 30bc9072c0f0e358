import KubeDSL

@Checked
extension Shop {
    /// A quota that contradicts itself.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+2{{request '8' must not be above limit '4' [requests-above-limits]}}
        // expected-note@+1{{swap the two}}
        ResourceQuota("shop", .cpu(.cores(8) ... .cores(4)))
        // mended: ResourceQuota("shop", .cpu(.cores(4) ... .cores(8)))
    }
}
