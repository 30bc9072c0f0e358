/// A check that needs to see no more than one pod at a time.
package protocol PodCheck: Check {
    /// What is wrong with a pod.
    func flaws(of pod: PodReference) -> [Flaw]
}

extension PodCheck {
    package func findings(in graph: ResourceGraph) -> [Finding] {
        // Not by `flatMap`, which makes a new array of its result each time that there is nothing to add.
        var findings: [Finding] = []
        for pod in graph.pods {
            for flaw in flaws(of: pod) { findings.append(Finding(rule, flaw, of: pod)) }
        }
        return findings
    }
}
