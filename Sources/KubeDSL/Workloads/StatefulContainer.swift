/// A main container that mounts a claim template, which only a ``StatefulSet`` has.
public struct StatefulContainer<Port: ContainerPort>: MainContainer, ProbedContainer {
    public var settings: ContainerSettings
}
