/// Whether a finding stops the rendering.
public enum Severity: String, Sendable, Comparable {
    case warning, error

    public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
}
