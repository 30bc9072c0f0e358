extension InvalidValue {
    /// Why an Ingress must not have this annotation, or nil: `…-snippet` puts text into the proxy's own configuration.
    package static func snippetAnnotation(_ key: String) -> InvalidValue? {
        guard key.lowerCasedASCII.hasSuffix("-snippet"), key.lowerCasedASCII.hasPrefix("nginx.ingress.kubernetes.io/")
        else {
            return nil
        }
        return InvalidValue(
            rule: "snippet-annotation",
            reason: "annotation \(key.quoted) injects configuration into the proxy; it gives access to all its secrets",
            range: 0..<key.utf8.count
        )
    }
}
