import KubeDSL

@Checked
extension Shop {
    /// A namespace without a Pod Security level, and no reason for it.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{member 'clusterDefault(because:)' expects argument of type 'String'}}
        Namespace("tools", podSecurity: .clusterDefault)
        // mended: Namespace("tools", podSecurity: .clusterDefault(because: "a legacy tool"))
    }
}
