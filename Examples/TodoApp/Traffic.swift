import KubeDSL

enum PostgresPort: Int, ContainerPort { case postgres = 5432 }

@Checked
extension TodoApp {
    /// Who talks to whom. All else is forbidden.
    var traffic: Traffic {
        Traffic {
            Flow(from: .ingressController, to: frontend, on: .http)
            Flow(from: .ingressController, to: backend, on: .http)
            Flow(from: frontend, to: backend, on: .http)
            Flow(from: backend, to: mcpServer, on: .http)
            Flow(from: backend, to: redis, on: .redis)
            Flow(from: backend, to: database, on: .postgres)
            Flow(from: backend, to: openAI, on: .https)
            Flow(from: mcpServer, to: database, on: .postgres)
        }
    }

    /// The hosted Postgres; its whole address is in the secret.
    private var database: ExternalSystem<PostgresPort> {
        ExternalSystem("database", host: "ep-todo.eu-central-1.aws.neon.tech", ports: PostgresPort.self)
    }

    private var openAI: ExternalSystem<HTTPSPort> { ExternalSystem("openai", host: "api.openai.com") }
}
