import KubeDSL

@Checked
extension Shop {
    /// No ports, which in a policy are all of them.
    private var traffic: Traffic {
        Traffic {
            // expected-error@+1{{cannot convert value of type 'Deployment<WebPort>'}}
            Flow(from: web, to: web)
            // mended: Flow(from: web, to: web, on: .http)
        }
    }
}
