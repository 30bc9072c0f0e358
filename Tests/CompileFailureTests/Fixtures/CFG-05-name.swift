import KubeDSL

/// A secret in a ConfigMap.
@Checked
private enum Settings: String, ConfigKeys {
    static let configMapName = "settings"

    // expected-error@+1{{'API_TOKEN' looks like the name of a secret; take its value from a secret's key [plain-secret]}}
    case apiToken = "API_TOKEN"
    // mended: case apiURL = "API_URL"
}
