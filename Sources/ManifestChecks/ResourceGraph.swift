public import KubernetesModel

/// The objects of one environment together, with the lookups that checks need.
public struct ResourceGraph: Sendable {
    /// The environment's name.
    public let environment: String
    /// What is known of where it runs.
    public let cluster: Cluster
    /// In the order in which they are rendered.
    public let objects: [DeclaredObject]
    /// The Secrets that somebody else makes.
    public let secrets: [SecretContract]
    /// Other objects that are in the cluster already, such as claims.
    public let existing: Set<ObjectReference>
    /// The names of all the stack's environments.
    package var siblings: [String] = []
    /// The connections that the stack declares; empty where it declares no traffic.
    package var traffic = TrafficIndex()
    /// What the workloads promise.
    package var promises: [PromisedObjective] = []
    /// The images that are built and in no registry, by their reference.
    package var builds: [String: ImageBuild] = [:]

    /// Every pod that the objects describe.
    package let pods: [PodReference]

    /// The same by namespace and label.
    package let podIndex: PodIndex

    /// The autoscalers of the environment, of both versions of the API.
    package let autoscalers: [Autoscaler]

    /// How many pods each workload has.
    package let scales: [ObjectReference: WorkloadScale]

    /// The roles of namespaces and of the cluster.
    package let roles: [AccessRole]

    /// The bindings of namespaces and of the cluster.
    package let bindings: [AccessBinding]

    // Several checks ask for these, and none of them changes the graph: they are found once.

    /// The pods behind Services in the order of their declaration, each with the first Service that leads to it.
    package private(set) var servedPods: [(pod: PodReference, service: DeclaredObject)] = []

    /// The keys of the labels and annotations of all objects and pods.
    package let metadataKeys: MetadataKeys

    /// Every address of a Service that the pods are told.
    package private(set) var dependencies: [Dependency] = []

    /// Which connections the network policies let through.
    package private(set) var reachability = Reachability()

    /// What each of ``pods`` takes from ConfigMaps and Secrets, by source.
    package let configurationUses: [[ConfigurationUse]]

    /// The keys of the ConfigMaps and Secrets.
    package private(set) var configuration = ConfigurationIndex()

    /// What each of ``objects`` is.
    package let references: [ObjectReference]
    private let indexes: [ObjectReference: Int]
    private let podPositions: [ObjectReference: Int]
    private let groups: [Group]

    /// The objects of one type.
    private struct Group: Sendable {
        let type: ObjectIdentifier
        var indexes: [Int]
        /// The list that ``all(_:)`` gives.
        var list: any Sendable = ()
    }

    /// The graph of objects that were declared one by one, such as in the test of a check.
    ///
    /// - Parameters:
    ///   - objects: in the order in which they are rendered.
    ///   - environment: its name.
    ///   - cluster: default: nothing is known of it.
    ///   - secrets: default: the pods count on none of others.
    ///   - existing: default: nothing is in the cluster already.
    public init(
        _ objects: [DeclaredObject], environment: String, cluster: Cluster = Cluster(), secrets: [SecretContract] = [],
        existing: Set<ObjectReference> = []
    ) {
        self.environment = environment
        self.cluster = cluster
        self.objects = objects
        self.secrets = secrets
        self.existing = existing
        let groups = Self.grouped(objects)
        self.groups = groups
        func declared(_ types: [any KubernetesObject.Type]) -> [DeclaredObject] {
            Self.objects(of: types, among: objects, groups)
        }
        let pods = declared(PodReference.kinds)
            .concurrentMap(atATime: Self.podsAtATime) { PodReference($0) }
            .compactMap { $0 }
        self.pods = pods
        podIndex = PodIndex(pods)
        podPositions = Dictionary(zip(pods.map(\.workload), pods.indices)) { first, _ in first }
        metadataKeys = MetadataKeys(objects, pods)
        configurationUses = pods.concurrentMap(atATime: Self.podsAtATime) { $0.configurationUses }
        autoscalers = declared(Autoscaler.kinds).compactMap(Autoscaler.init)
        scales = WorkloadScale.all(of: declared(WorkloadScale.kinds), autoscalers)
        roles = declared(AccessRole.kinds).compactMap(AccessRole.init)
        bindings = declared(AccessBinding.kinds).compactMap(AccessBinding.init)
        references = objects.concurrentMap(atATime: 4 * Self.podsAtATime) { ObjectReference($0.object) }
        indexes = Dictionary(zip(references, objects.indices)) { _, later in later }
        servedPods = podsBehindServices()
        dependencies = Dependency.all(in: self)
        reachability = Reachability(self)
        configuration = ConfigurationIndex(self)
    }

    /// How many pods of a large stack one core looks at before it takes others.
    package static let podsAtATime = 128

    /// There are few types, and neighbours mostly have the same.
    private static func grouped(_ objects: [DeclaredObject]) -> [Group] {
        var groups: [Group] = []
        var current = 0
        for (index, declared) in objects.enumerated() {
            let type = ObjectIdentifier(type(of: declared.object))
            if groups.indices.contains(current), groups[current].type == type {
                groups[current].indexes.append(index)
            } else if let known = groups.firstIndex(where: { $0.type == type }) {
                current = known
                groups[known].indexes.append(index)
            } else {
                current = groups.count
                groups.append(Group(type: type, indexes: [index]))
            }
        }
        for position in groups.indices {
            let members = groups[position].indexes.map { objects[$0] }
            if let example = members.first { groups[position].list = list(members, like: example.object) }
        }
        return groups
    }

    /// Objects of one type as ``all(_:)`` gives them.
    private static func list<Object: KubernetesObject>(
        _ objects: [DeclaredObject], like example: Object
    ) -> any Sendable {
        var list: [(object: Object, declared: DeclaredObject)] = []
        list.reserveCapacity(objects.count)
        for declared in objects {
            if let object = declared.object as? Object { list.append((object, declared)) }
        }
        return list
    }

    /// The objects of some types, in the order in which they are rendered.
    package func objects(of types: any KubernetesObject.Type...) -> [DeclaredObject] {
        Self.objects(of: types, among: objects, groups)
    }

    private static func objects(
        of types: [any KubernetesObject.Type], among objects: [DeclaredObject], _ groups: [Group]
    ) -> [DeclaredObject] {
        let lists = types.compactMap { type in groups.first { $0.type == ObjectIdentifier(type) }?.indexes }
        return (lists.count > 1 ? lists.joined().sorted() : lists.first ?? []).map { objects[$0] }
    }

    /// The object of this kind, namespace and name; of several, the last.
    public subscript(reference: ObjectReference) -> DeclaredObject? { indexes[reference].map { objects[$0] } }

    /// The pods that an object describes.
    package func pod(of workload: ObjectReference) -> PodReference? { podPositions[workload].map { pods[$0] } }

    /// Whether two objects are one in the cluster.
    package var hasDuplicates: Bool { indexes.count < objects.count }

    /// The objects of one type, each with its declaration.
    public func all<Object: KubernetesObject>(
        _ type: Object.Type
    ) -> [(object: Object, declared: DeclaredObject)] {
        let group = groups.first { $0.type == ObjectIdentifier(type) }
        return group?.list as? [(object: Object, declared: DeclaredObject)] ?? []
    }
}
