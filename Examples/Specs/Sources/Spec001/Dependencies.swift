import KubeDSL

enum NeonPort: Int, ContainerPort { case postgres = 5432 }

@Checked
extension Spec001 {
    /// Who needs whom, hence what starts before what: Redis, MCP server, backend, frontend, Ingress. US8.2
    var traffic: Traffic {
        Traffic(isolation: .documentedOnly(because: "OUT: network policies are for a later phase")) {
            Flow(from: mcpServer, to: redis, on: .redis)  // US8.2
            Flow(from: mcpServer, to: neon, on: .postgres)
            Flow(from: backend, to: mcpServer, on: .http)  // US8.2
            Flow(from: backend, to: redis, on: .redis)  // US1.4, US8.2
            Flow(from: backend, to: neon, on: .postgres)  // FR-009, US1.5
            Flow(from: backend, to: openAI, on: .https)
            Flow(from: frontend, to: backend, on: .http)  // US8.2
            Flow(from: .ingressController, to: frontend, on: .http)
            Flow(from: .ingressController, to: backend, on: .http)
        }
    }

    /// The database of the phase before; `DATABASE_URL` says where exactly.
    private var neon: ExternalSystem<NeonPort> { ExternalSystem("neon", host: "neon.tech", ports: NeonPort.self) }

    private var openAI: ExternalSystem<HTTPSPort> { ExternalSystem("openai", host: "api.openai.com") }
}
