import KubeDSL

/// A key with characters that keys cannot have.
@Checked
private enum Settings: String, ConfigKeys {
    static let configMapName = "settings"

    // expected-error@+2{{key 'log level' must not contain a space; use letters, digits, '-', '_' and '.' [config-key]}}
    // expected-note@+1{{write 'log-level'}} {{21-32="log-level"}}
    case logLevel = "log level"
    // mended: case logLevel = "log-level"
}
