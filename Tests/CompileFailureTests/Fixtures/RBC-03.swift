import KubeDSL

@Checked
extension Shop {
    /// A subject without a namespace.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type 'ServiceAccount'}}
        ClusterRoleBinding("readers", of: .existing("view"), to: "operators")
        // mended: ClusterRoleBinding("readers", of: .existing("view"), to: ServiceAccount("operators"))
    }
}
