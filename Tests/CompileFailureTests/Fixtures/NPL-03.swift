import KubeDSL

@Checked
extension Shop {
    /// Pods without policies, and no reason for it.
    private var traffic: Traffic {
        // expected-error@+1{{member 'documentedOnly(because:)' expects argument of type 'String'}}
        Traffic(isolation: .documentedOnly) {
            // mended: Traffic(isolation: .documentedOnly(because: "the mesh has policies of its own")) {
            Flow(from: .ingressController, to: web, on: .http)
        }
    }
}
