import KubeDSL

@Checked
extension Shop {
    /// A secret in a ConfigMap.
    private var files: ConfigFiles<ShopConfig> {
        ConfigFiles { key in
            switch key {
            // expected-error@+1{{cannot convert value of type 'ShopSecret' to expected argument type 'String'}}
            case .logLevel: .text(ShopSecret.paymentKey)
            // mended: case .logLevel: "info"
            case .currency: "EUR"
            }
        }
    }
}
