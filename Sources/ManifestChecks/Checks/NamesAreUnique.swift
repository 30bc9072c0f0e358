import KubernetesModel

/// Two objects of one kind, namespace and name are one object in the cluster: the later silently replaces the earlier.
package struct NamesAreUnique: Check {
    package let id: RuleID = "names-are-unique"
    package let summary = "every object of an environment has a kind, namespace and name of its own"
    package let remedy = "rename one of the two, or declare it once"
    package let rows = ["SYN-14"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var first: [ObjectReference: DeclaredObject] = [:]
        var findings: [Finding] = []
        for declared in graph.objects {
            let reference = ObjectReference(declared.object)
            guard let earlier = first.updateValue(declared, forKey: reference) else { continue }
            first[reference] = earlier
            findings.append(
                Finding(
                    id, "\(reference) is declared twice", in: declared, path: "metadata.name",
                    notes: [Finding.Note("declared here first", at: earlier.declaration)]))
        }
        return findings
    }
}
