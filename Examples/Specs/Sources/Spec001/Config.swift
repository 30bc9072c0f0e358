import KubeDSL

enum TodoConfig: String, ConfigKeys {
    static let configMapName = "todo-app-config"  // FR-042

    // FR-042, US6.4
    case redisHost = "REDIS_HOST"
    case redisPort = "REDIS_PORT"
    case mcpServerURL = "MCP_SERVER_URL"
    case publicAPIURL = "NEXT_PUBLIC_API_URL"
}

@Checked
extension Spec001 {
    var config: ConfigMap<TodoConfig> {
        ConfigMap { key in
            switch key {
            case .redisHost: redis.host  // US1.4
            case .redisPort: "\(RedisPort.redis.rawValue)"  // US1.4
            case .mcpServerURL: mcpServer.url(.http, path: "/mcp")
            // The browser reads it, so it names the Ingress.
            case .publicAPIURL: "http://todo-app.local/api"
            }
        }
    }
}
