import KubeDSL

enum FrontendConfig: String, ConfigKeys {
    static let configMapName = "frontend-config"  // 4.4-CMF

    case reactBaseURL = "REACT_APP_API_BASE_URL"
    /// The specification has two names for it.
    case baseURL = "API_BASE_URL"
}

@Checked
extension Spec003 {
    /// The Service's own URL: `http://backend:3000`, as the specification spells it, is the name of nothing.
    var frontendConfig: ConfigMap<FrontendConfig> {
        ConfigMap { key in
            switch key {
            case .reactBaseURL, .baseURL: backend.url(.http)  // 4.2-F-env
            }
        }
    }
}
