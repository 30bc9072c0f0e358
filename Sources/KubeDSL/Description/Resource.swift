/// Something that a stack declares: a Kubernetes object, or a component that stands for several.
public protocol Resource: Sendable {
    /// Adds the objects that this declaration stands for.
    func lower(into lowering: inout Lowering)
}

/// A named group of resources, to be reused between stacks.
///
/// ```swift
/// struct Cache: Component {
///     var resources: [any Resource] {
///         redis
///         redisConfig
///     }
/// }
/// ```
public protocol Component: Resource {
    /// What the component declares, in any order.
    @ResourceBuilder var resources: [any Resource] { get }
}

extension Component {
    public func lower(into lowering: inout Lowering) { lowering.lower(resources) }
}
