import KubeDSL

// expected-expansion@+1:60{{expected-note@2:6{{'callAsFunction(test:live:)' declared here}}}}
@Environments private enum Realm: String { case test, live }

/// A value for one environment and none for another.
private func secret(in realm: Realm) -> Secret<ShopSecret> {
    // expected-error@+1{{missing argument for parameter 'live' in call}}
    Secret(ShopSecret.self, from: realm(test: .manual))
    // mended: Secret(ShopSecret.self, from: realm(test: .manual, live: .sealed("Secrets/live.yaml")))
}
