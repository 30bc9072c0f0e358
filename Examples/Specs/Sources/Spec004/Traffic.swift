import KubeDSL

enum PostgresPort: Int, ContainerPort { case postgres = 5432 }

@Checked
extension Spec004 {
    /// Neon; which of its hosts stands in the Secret: FR-031, FR-054
    var database: ExternalSystem<PostgresPort> {
        ExternalSystem("neon", host: "neon.tech", ports: PostgresPort.self)
    }

    var openAI: ExternalSystem<HTTPSPort> { ExternalSystem("openai", host: "api.openai.com") }

    /// All else is forbidden: FR-034. Where the cluster's network does not enforce policies, `check --preflight` asks.
    var traffic: Traffic {
        Traffic {
            Flow(from: .anywhere, to: frontend, on: .http)  // FR-030
            Flow(from: frontend, to: backend, on: .http)  // FR-028, SC-004
            Flow(from: backend, to: database, on: .postgres)
            Flow(from: backend, to: openAI, on: .https)  // its key says that it is called: FR-038
        }
    }
}
