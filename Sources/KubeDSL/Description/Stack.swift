import KubernetesValues
public import ManifestChecks
public import ManifestPackaging

/// Everything that one product runs on Kubernetes, described for each of its environments.
///
/// Mark the conforming type with `@main`: its executable then renders, lists and checks itself.
///
/// ```swift
/// @main
/// struct TodoApp: Stack {
///     let environment: Environment
///     var resources: [any Resource] {
///         Namespace("todo-app")
///         backend
///     }
/// }
/// ```
public protocol Stack: Sendable {
    /// The environments that the stack is rendered for; the raw value is what `--env` takes.
    associatedtype Environment: CaseIterable, RawRepresentable<String>, Sendable

    /// The environment that this value of the stack is for.
    var environment: Environment { get }

    /// The stack as it is in one environment.
    init(environment: Environment)

    /// What the stack declares, in any order: objects are rendered in the order in which they can be applied.
    @ResourceBuilder var resources: [any Resource] { get }

    /// The labels of every object. Default: instance and part-of are the stack's ``name``.
    var labels: Labels { get }

    /// What is known of the environment's cluster. Default: nothing.
    var cluster: Cluster { get }

    /// Which rules hold in the environment. Default: all of them, as they come.
    var policy: Policy { get }

    /// Where a GitOps agent finds the rendered manifests of the environment. Default: not known.
    var gitOps: GitOps? { get }

    /// What a Helm chart of the stack says of itself. Default: the stack's ``name``, in version 0.1.0.
    static var chart: ChartMetadata { get }

    /// The stack's name. Default: the type's name in lower case with hyphens, `TodoApp` → `todo-app`.
    static var name: String { get }
}

extension Stack {
    // A key path of a type that only the user's module knows is put together at run time, hence closures.
    package static var environmentNames: [String] { Environment.allCases.map { $0.rawValue } }

    // `String(describing:)` asks first whether a type describes itself, which is a tenth of a cold process.
    package static var typeName: String { _typeName(Self.self, qualified: false) }

    public static var name: String { kebabCase(typeName) }

    public static var chart: ChartMetadata { ChartMetadata(name: name) }

    public var gitOps: GitOps? { nil }

    public var cluster: Cluster { Cluster() }

    public var policy: Policy { .restricted }

    public var labels: Labels { Labels(instance: Self.name, partOf: Self.name) }
}
