/// One thing that must hold of a stack: a ``Rule``, and the code that finds where it does not.
///
/// A check of your own conforms to this, and your stack's ``Policy`` names it:
/// ```swift
/// struct TeamLabel: Check {
///     let rule = Rule("team-label", "every object names its team", why: "…", remedy: "…")
///     func findings(in graph: ResourceGraph) -> [Finding] {
///         graph.objects.filter { $0.object.metadata.labels?["team"] == nil }.map {
///             Finding(rule, "\(ObjectReference($0.object)) names no team", in: $0, path: "metadata.labels")
///         }
///     }
/// }
/// ```
public protocol Check: Sendable {
    /// What a stack is held against.
    var rule: Rule { get }

    /// What is wrong with one environment. Default: nothing. Those of a large stack run
    /// at the same time, on several threads.
    func findings(in graph: ResourceGraph) -> [Finding]

    /// What is wrong between environments, which come in the order of their declaration. Default: nothing.
    func findings(across graphs: [ResourceGraph]) -> [Finding]
}

extension Check {
    public func findings(in graph: ResourceGraph) -> [Finding] { [] }
    public func findings(across graphs: [ResourceGraph]) -> [Finding] { [] }
}
