import KubeDSL

/// A port's name that is too long.
@Checked
private enum APIPort: Int, ContainerPort {
    // expected-error@+1{{port name 'prometheus-metrics' has 18 characters; at most 15 are allowed [port-name]}}
    case prometheusMetrics = 9090
    // mended: case metrics = 9090
}
