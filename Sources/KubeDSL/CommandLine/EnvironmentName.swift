internal import ArgumentParser

/// The environments of a stack, as the command line names them.
enum EnvironmentName<S: Stack> {
    /// `'dev', 'staging', 'prod'`
    static var list: String { S.environmentNames.map { "'\($0)'" }.joined(separator: ", ") }

    /// Refuses a name that no environment has.
    static func validate(_ name: String?) throws {
        guard let name, S.Environment(rawValue: name) == nil else { return }
        throw ValidationError("unknown environment '\(name)'; the stack has \(list)")
    }
}
