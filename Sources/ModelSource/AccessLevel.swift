/// Who may use the generated types.
package enum AccessLevel: String, CaseIterable, Sendable {
    case `internal`, package, `public`

    /// What stands before a declaration.
    package var prefix: String { self == .internal ? "" : "\(rawValue) " }
}
