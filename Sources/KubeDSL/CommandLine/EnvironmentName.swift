/// The environments of a stack, as the command line names them.
enum EnvironmentName<S: Stack> {
    static var all: [String] { S.Environment.allCases.map(\.rawValue) }

    /// `'dev', 'staging', 'prod'`
    static var list: String { all.map { "'\($0)'" }.joined(separator: ", ") }
}
