import KubeDSL

// expected-expansion@+1:60{{expected-note@2:6{{'callAsFunction(home:shop:)' declared here}}}}
@Environments private enum Place: String { case home, shop }

/// A value for one environment and none for another.
private func replicas(in place: Place) -> Replicas {
    place(home: 1)  // expected-error{{missing argument for parameter 'shop' in call}}
    // mended: place(home: 1, shop: 2)
}
