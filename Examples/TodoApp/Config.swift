import KubeDSL

enum TodoConfig: String, ConfigKeys {
    static let configMapName = "todo-app-config"

    case environment = "ENVIRONMENT"
    case logLevel = "LOG_LEVEL"
    case frontendURL = "FRONTEND_URL"
    case corsOrigins = "CORS_ORIGINS"
    case publicAPIURL = "NEXT_PUBLIC_API_URL"
    case redisHost = "REDIS_HOST"
    case redisPort = "REDIS_PORT"
    case mcpServerURL = "MCP_SERVER_URL"
    case llmProvider = "LLM_PROVIDER"
    case databasePoolSize = "DB_POOL_SIZE"
}

@Checked
extension TodoApp {
    /// Every key has a value in every environment: a new key does not compile without one. Pods that read it are
    /// replaced when it changes.
    var config: ConfigMap<TodoConfig> {
        ConfigMap { key in
            switch key {
            case .environment: environment.rawValue
            case .logLevel: environment(minikube: "debug", dev: "debug", staging: "info", prod: "info")
            case .frontendURL, .corsOrigins: publicURL
            case .publicAPIURL: "\(publicURL)/api"
            case .redisHost: redis.host
            case .redisPort: "\(RedisPort.redis.rawValue)"
            case .mcpServerURL: mcpServer.url(.http, path: "/mcp")
            case .llmProvider: "openai"
            case .databasePoolSize: environment(minikube: "2", dev: "5", staging: "5", prod: "8")
            }
        }
        .onChange(.restart)
    }
}
