/// A check that needs to see no more than one container at a time, with the pod that it is part of.
package protocol ContainerCheck: PodCheck {
    /// What is wrong with a container.
    func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw]
}

extension ContainerCheck {
    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        for container in pod.containers {
            for flaw in self.flaws(of: container, in: pod) { flaws.append(flaw) }
        }
        return flaws
    }
}
