import KubeDSL

@Checked
extension Shop {
    /// An API version that clusters no longer serve.
    // expected-error@+1{{cannot find type 'ExtensionsV1beta1' in scope}}
    private var old: ExtensionsV1beta1.Ingress? { nil }
    // mended: private var old: NetworkingV1.Ingress? { nil }
}
