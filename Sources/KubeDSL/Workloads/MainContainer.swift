/// A container that a pod is there for: ``Container``, or ``StatefulContainer`` in a StatefulSet.
public protocol MainContainer<Port>: ContainerDeclaration {
    /// The ports that it listens on.
    associatedtype Port: ContainerPort
}
