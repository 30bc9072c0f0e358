import KubeDSL

/// One key twice.
@Checked
private enum Settings: String, ConfigKeys {
    static let configMapName = "settings"

    // expected-note@+1{{raw value previously used here}}
    case logo = "logo.png"
    case binaryLogo = "logo.png"  // expected-error{{raw value for enum case is not unique}}
    // mended: case binaryLogo = "binary-logo.png"
}
