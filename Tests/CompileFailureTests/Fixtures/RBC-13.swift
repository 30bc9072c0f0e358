import KubeDSL

@Checked
extension Shop {
    /// The group of the cluster's masters.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{type 'ServiceAccount' has no member 'group'}}
        ClusterRoleBinding("readers", of: .existing("view"), to: .group("system:masters"))
        // mended: ClusterRoleBinding("readers", of: .existing("view"), to: ServiceAccount("operators"))
    }
}
