/// Whether a finding stops the rendering.
public enum Severity: String, Sendable, Comparable {
    case warning, error

    /// A warning is less than an error.
    public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
}
