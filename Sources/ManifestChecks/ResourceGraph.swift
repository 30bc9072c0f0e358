public import KubernetesModel

/// The objects of one environment together, with the lookups that checks need.
public struct ResourceGraph: Sendable {
    /// In the order in which they are rendered.
    public let objects: [DeclaredObject]

    /// Every pod that the objects describe.
    package let pods: [PodReference]

    public init(_ objects: [DeclaredObject]) {
        self.objects = objects
        pods = objects.compactMap(PodReference.init)
    }
}
