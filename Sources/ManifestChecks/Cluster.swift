/// What is known of the cluster that an environment runs in.
///
/// Checks use what is said and say nothing of what is not. Of that, what a command can ask the cluster for becomes a line of
/// `check --preflight`.
public struct Cluster: Hashable, Sendable {
    /// Its version. Nil: any that this package knows.
    public var version: KubernetesVersion?
    /// How many nodes pods can be spread over.
    public var nodes: Int?
    /// What the environment's requests together must stay within, at the largest scale.
    public var budget: ResourceBudget?
    /// What the environment's requests together must stay within, compared with another environment's.
    public var share: ResourceShare?
    /// How many connections the database takes from all pods together.
    public var databaseConnections: Int?
    /// Whether a Service of type LoadBalancer gets an address.
    public var hasLoadBalancer: Bool?
    /// The namespace of the ingress controller. Nil: not known.
    public var ingressNamespace: String?
    /// Whether network policies have an effect.
    public var enforcesNetworkPolicies: Bool?
    /// Where the nodes pull images from, as far as it matters: `ghcr.io/example`, `docker.io/library`. Nil: not known.
    public var registries: [String]?
    /// The ports that a Service of type NodePort may have.
    public var nodePorts: ClosedRange<Int>

    /// All that is left out is unknown; node ports: 30000 to 32767.
    public init(
        version: KubernetesVersion? = nil, nodes: Int? = nil, budget: ResourceBudget? = nil,
        share: ResourceShare? = nil, databaseConnections: Int? = nil, hasLoadBalancer: Bool? = nil,
        ingressNamespace: String? = nil, enforcesNetworkPolicies: Bool? = nil, registries: [String]? = nil,
        nodePorts: ClosedRange<Int> = 30000...32767
    ) {
        self.version = version
        self.nodes = nodes
        self.budget = budget
        self.share = share
        self.databaseConnections = databaseConnections
        self.hasLoadBalancer = hasLoadBalancer
        self.ingressNamespace = ingressNamespace
        self.enforcesNetworkPolicies = enforcesNetworkPolicies
        self.registries = registries
        self.nodePorts = nodePorts
    }
}
