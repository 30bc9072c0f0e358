/// A check that needs to see no more than one pod at a time.
package protocol PodCheck: Check {
    /// What is wrong with a pod.
    func flaws(of pod: PodReference) -> [Flaw]
}

extension PodCheck {
    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.flatMap { pod in flaws(of: pod).map { Finding(rule, $0, of: pod) } }
    }
}
