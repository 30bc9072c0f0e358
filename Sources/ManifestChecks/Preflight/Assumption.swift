/// Something that an environment counts on and that only its cluster can tell, with the command that asks it.
public struct Assumption: Hashable, Sendable {
    /// One phrase, names in single quotes.
    public let statement: String
    /// What a shell runs; most call `kubectl`.
    public let command: String
    /// The row of the catalogue of mistakes.
    public let row: String
    /// Whether the command makes it so, in place of asking.
    package let isMade: Bool

    package init(_ statement: String, verify command: String, row: String) {
        self.init(statement, command, row, isMade: false)
    }

    /// - Parameter command: changes the cluster.
    package init(_ statement: String, make command: String, row: String) {
        self.init(statement, command, row, isMade: true)
    }

    private init(_ statement: String, _ command: String, _ row: String, isMade: Bool) {
        self.statement = statement
        self.command = command
        self.row = row
        self.isMade = isMade
    }
}
