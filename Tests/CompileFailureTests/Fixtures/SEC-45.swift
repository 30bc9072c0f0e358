import KubeDSL

@Checked
extension Shop {
    /// OpenShift's security context constraints.
    // expected-error@+1{{cannot find type 'OpenShiftV1' in scope}}
    private var rules: OpenShiftV1.SecurityContextConstraints? { nil }
    // mended: private var rules: PodSecurity { .restricted }
}
