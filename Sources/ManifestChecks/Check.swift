/// One thing that must hold of an environment's objects.
public protocol Check: Sendable {
    /// The file, the type and this are one name.
    var id: RuleID { get }

    /// What must hold, in one line.
    var summary: String { get }

    /// What to do where it does not.
    var remedy: String { get }

    /// The rows of the catalogue of mistakes that it covers.
    var rows: [String] { get }

    func findings(in graph: ResourceGraph) -> [Finding]
}
