import KubeDSL

/// A port outside 1 to 65535.
@Checked
private enum APIPort: Int, ContainerPort {
    case http = 80800  // expected-error{{port '80800' must be between 1 and 65535 [port-number]}}
    // mended: case http = 8080
}
