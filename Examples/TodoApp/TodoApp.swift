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

    /// Development takes less than a quarter of what production does, staging about half.
    var cluster: Cluster {
        environment(
            dev: Cluster(share: ResourceShare(percent: 25, of: "prod")),
            staging: Cluster(share: ResourceShare(percent: 55, of: "prod")), prod: Cluster())
    }

    /// Production is held against rules that are a matter of opinion, too; what it does not keep yet is said here.
    var policy: Policy {
        Policy.restricted
            .reporting(
                .unisolatedPods, .cachedImages, .secretVariables, .unpinnedDigests,
                as: environment(dev: nil, staging: nil, prod: .error)
            )
            .allowing(.unisolatedPods, because: "network policies are not described yet")
            .allowing(.cachedImages, because: "a version's tag does not move, so a node may keep the image")
            .allowing(.secretVariables, because: "the applications read their secrets from variables")
            .allowing(.unpinnedDigests, because: "the digest is known to whoever builds the image")
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
