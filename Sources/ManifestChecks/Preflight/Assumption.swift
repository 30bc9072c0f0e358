/// Something that an environment counts on and that only its cluster can tell, with the command that asks it.
public struct Assumption: Hashable, Sendable {
    /// One phrase, names in single quotes.
    public let statement: String
    /// A `kubectl` command.
    public let command: String
    /// The row of the catalogue of mistakes.
    public let row: String

    package init(_ statement: String, verify command: String, row: String) {
        self.statement = statement
        self.command = command
        self.row = row
    }
}
