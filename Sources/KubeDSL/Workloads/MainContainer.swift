/// A container that a pod is there for: ``Container``, or ``StatefulContainer`` in a StatefulSet.
public protocol MainContainer<Port>: ContainerDeclaration {
    associatedtype Port: ContainerPort
}
