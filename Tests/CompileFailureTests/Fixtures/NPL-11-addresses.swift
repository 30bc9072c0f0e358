import KubeDSL

@Checked
extension Shop {
    /// No addresses, which in a policy are all of them.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{missing argument for parameter #1 in call}}
            Flow(from: .addresses(), to: web, on: .http)
            // mended: Flow(from: .addresses("203.0.113.0/24"), to: web, on: .http)
        }
    }
}
