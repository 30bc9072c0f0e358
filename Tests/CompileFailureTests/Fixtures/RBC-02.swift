import KubeDSL

@Checked
extension Shop {
    /// A binding to a role that does not exist.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'ClusterRole'}}
        ClusterRoleBinding("readers", of: "raeder", to: ServiceAccount("operators"))
        // mended: ClusterRoleBinding("readers", of: .existing("view"), to: ServiceAccount("operators"))
    }
}
