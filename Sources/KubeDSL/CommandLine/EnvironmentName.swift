internal import ArgumentParser

/// The environments of a stack, as the command line names them.
enum EnvironmentName<S: Stack> {
    /// `'dev', 'staging', 'prod'`
    static var list: String { S.environmentNames.map { "'\($0)'" }.joined(separator: ", ") }

    /// Those with these names, in the stack's order; all for none.
    static func environments(_ names: [String]) -> [S.Environment] {
        S.Environment.allCases.filter { names.isEmpty || names.contains($0.rawValue) }
    }

    /// Refuses a name that no environment has.
    static func validate(_ name: String?) throws {
        guard let name, S.Environment(rawValue: name) == nil else { return }
        throw ValidationError("unknown environment '\(name)'; the stack has \(list)")
    }
}
