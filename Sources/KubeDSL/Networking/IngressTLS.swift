/// Where the certificate of an Ingress comes from.
public struct IngressTLS: Hashable, Sendable {
    private enum Source: Hashable {
        case none(because: String)
        case secret(String)
        case certificate(issuer: String?)
    }

    private let source: Source

    /// No TLS, for the reason given.
    public static func none(because reason: String) -> IngressTLS { IngressTLS(source: .none(because: reason)) }

    /// A TLS Secret of this name, made outside the stack.
    public static func secret(_ name: String) -> IngressTLS { IngressTLS(source: .secret(name)) }

    /// A TLS Secret named after the Ingress, `<ingress>-tls`, made outside the stack.
    public static let certificate = IngressTLS(source: .certificate(issuer: nil))

    /// A TLS Secret named after the Ingress, made by cert-manager's ClusterIssuer of this name.
    public static func certificate(issuer: String) -> IngressTLS { IngressTLS(source: .certificate(issuer: issuer)) }

    package func secretName(ofIngress name: String) -> String? {
        switch source {
        case .none: nil
        case .secret(let secret): secret
        case .certificate: "\(name)-tls"
        }
    }

    /// Why there is no TLS; nil where there is.
    package var reasonForNone: String? {
        guard case .none(because: let reason) = source else { return nil }
        return reason
    }

    /// cert-manager's ClusterIssuer; nil where none makes the certificate.
    package var issuer: String? {
        guard case .certificate(let issuer) = source else { return nil }
        return issuer
    }
}
