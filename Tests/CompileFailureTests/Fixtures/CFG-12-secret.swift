import KubeDSL

/// A key with characters that keys cannot have.
@Checked
private enum Credentials: String, SecretKeys {
    static let secretName = "credentials"

    // expected-error@+1{{key '../tls.crt' must not contain '/'; use letters, digits, '-', '_' and '.' [config-key]}}
    case certificate = "../tls.crt"
    // mended: case certificate = "tls.crt"
}
