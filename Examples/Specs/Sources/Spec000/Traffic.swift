import KubeDSL

@Checked
extension Spec000 {
    /// Who talks to whom, for the checks alone: NFR-Net, OUT
    var traffic: Traffic {
        Traffic(isolation: .documentedOnly(because: "the specification leaves network policies for later")) {
            Flow(from: .ingressController, to: frontend, on: .http)
            Flow(from: .ingressController, to: backend, on: .http)
            switch environment {
            case .development: Flow(from: backend, to: postgres, on: .postgres)
            case .staging, .production: Flow(from: backend, to: hostedDatabase, on: .postgres)
            }
            Flow(from: backend, to: ExternalSystem("openai", host: "api.openai.com"), on: .https)
        }
    }
}
