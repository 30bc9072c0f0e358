/// A check that needs to see no more than one container at a time, with the pod that it is part of.
package protocol ContainerCheck: PodCheck {
    /// What is wrong with a container.
    func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw]
}

extension ContainerCheck {
    package func flaws(of pod: PodReference) -> [Flaw] {
        pod.containers.flatMap { flaws(of: $0, in: pod) }
    }
}
