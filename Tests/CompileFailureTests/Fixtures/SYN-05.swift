import KubeDSL

@Checked
extension Shop {
    /// Hand-written YAML.
    @ResourceBuilder private var more: [any Resource] {
        // expected-error@+1{{cannot convert value of type 'String' to expected argument type '[any Resource]'}}
        "kind: ConfigMap"
        // mended: config
    }
}
