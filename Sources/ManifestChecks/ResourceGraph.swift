public import KubernetesModel

/// The objects of one environment together, with the lookups that checks need.
public struct ResourceGraph: Sendable {
    /// The environment's name.
    public let environment: String
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
    package var flows: [TrafficFlow] = []

    /// Every pod that the objects describe.
    package let pods: [PodReference]

    /// The same by namespace and label.
    package let podIndex: PodIndex

    /// The autoscalers of the environment, of both versions of the API.
    package let autoscalers: [Autoscaler]

    /// How many pods each workload has.
    package let scales: [ObjectReference: WorkloadScale]

    private let indexes: [ObjectReference: Int]
    private let indexesByType: [ObjectIdentifier: [Int]]

    public init(
        _ objects: [DeclaredObject], environment: String, cluster: Cluster = Cluster(), secrets: [SecretContract] = [],
        existing: Set<ObjectReference> = []
    ) {
        self.environment = environment
        self.cluster = cluster
        self.objects = objects
        self.secrets = secrets
        self.existing = existing
        pods = objects.compactMap(PodReference.init)
        podIndex = PodIndex(pods)
        autoscalers = objects.compactMap(Autoscaler.init)
        scales = WorkloadScale.all(of: objects, autoscalers)
        var indexesByType: [ObjectIdentifier: [Int]] = [:]
        var indexes: [ObjectReference: Int] = [:]
        indexes.reserveCapacity(objects.count)
        for (index, declared) in objects.enumerated() {
            indexes[ObjectReference(declared.object)] = index
            indexesByType[ObjectIdentifier(type(of: declared.object)), default: []].append(index)
        }
        self.indexes = indexes
        self.indexesByType = indexesByType
    }

    /// The object of this kind, namespace and name; of several, the last.
    public subscript(reference: ObjectReference) -> DeclaredObject? { indexes[reference].map { objects[$0] } }

    /// The objects of one type, each with its declaration.
    public func all<Object: KubernetesObject>(
        _ type: Object.Type
    ) -> [(object: Object, declared: DeclaredObject)] {
        (indexesByType[ObjectIdentifier(type)] ?? []).compactMap { index in
            (objects[index].object as? Object).map { ($0, objects[index]) }
        }
    }
}
