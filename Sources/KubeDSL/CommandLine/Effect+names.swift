internal import ManifestDiff

/// The effects, as `--fail-on` names them.
extension Effect.Kind {
    static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
    static var lines: String { allCases.reduce(into: "") { $0 += "  \($1.rawValue)\n" } }
}
