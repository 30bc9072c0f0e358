import KubeDSL

/// The todo chatbot: frontend, backend, MCP server and Redis, on an external Postgres.
@main
@Checked
struct TodoApp: Stack {
    @Environments enum Environment: String { case dev, staging, prod }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        config
        Secret(external: TodoSecret.self)
        redis
        mcpServer
        backend
        frontend
        Ingress("todo-app", host: host, tls: tls) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": environment.rawValue])
    }

    var host: String {
        environment(
            dev: "todo-app.local", staging: "staging.todo-app.example.com", prod: "todo-app.example.com")
    }

    private var tls: IngressTLS {
        environment(
            dev: .none(because: "a development cluster has no certificate"),
            staging: .certificate(issuer: "letsencrypt"), prod: .certificate(issuer: "letsencrypt"))
    }
}
