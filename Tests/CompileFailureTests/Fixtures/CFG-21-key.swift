import KubeDSL

@Checked
extension Shop {
    /// A value for one environment and none for another.
    private var prices: ConfigMap<ShopConfig> {
        ConfigMap { key in
            // expected-error@+2{{switch must be exhaustive}}
            // expected-note@+1{{add missing case: '.currency'}}
            switch key {
            // mended: switch key {
            // mended: case .currency: "EUR"
            case .logLevel: "info"
            }
        }
    }
}
