import KubeDSL

@Checked
extension Shop {
    /// A secret in a ConfigMap.
    private var prices: ConfigMap<ShopConfig> {
        ConfigMap { key in
            switch key {
            // expected-error@+1{{cannot convert value of type 'ShopSecret' to specified type 'String'}}
            case .logLevel: ShopSecret.databasePassword
            // mended: case .logLevel: "info"
            case .currency: "EUR"
            }
        }
    }
}
