import KubeDSL

enum TodoConfig: String, ConfigKeys {
    static let configMapName = "todo-app-config"

    // FR-013
    case environment = "ENVIRONMENT"
    case frontendURL = "FRONTEND_URL"
    case corsOrigins = "CORS_ORIGINS"
    case llmProvider = "LLM_PROVIDER"
    case poolSize = "DB_POOL_SIZE"
    case poolOverflow = "DB_MAX_OVERFLOW"
    case publicAPIURL = "NEXT_PUBLIC_API_URL"
    case publicChatKitURL = "NEXT_PUBLIC_CHATKIT_URL"
}

@Checked
extension Spec000 {
    var config: ConfigMap<TodoConfig> {
        ConfigMap { key in
            switch key {
            case .environment: environment.rawValue  // US3.1, US3.2
            case .frontendURL, .corsOrigins: publicURL
            case .llmProvider: "openai"
            // SQLAlchemy opens both, so the first is the most that a pod has: NFR-Scale
            case .poolSize: "10"
            case .poolOverflow: "0"
            case .publicAPIURL: "\(publicURL)/api"
            case .publicChatKitURL: "\(publicURL)/api/chatkit"
            }
        }
        .onChange(.restart)
    }
}
