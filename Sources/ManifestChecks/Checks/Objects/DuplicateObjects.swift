import KubernetesModel

/// Two objects of one kind, namespace and name are one object in the cluster: the later silently replaces the earlier.
package struct DuplicateObjects: Check {
    package let rule = Rule(
        "duplicate-objects", "every object of an environment has a kind, namespace and name of its own",
        why: "in the cluster they are one object, and the later silently replaces the earlier",
        remedy: "rename one of the two, or declare it once",
        rows: ["SYN-14"],
        wrong: "Namespace(\"shop\")\nNamespace(\"shop\")",
        right: "Namespace(\"shop\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard graph.hasDuplicates else { return [] }
        var first: [ObjectReference: DeclaredObject] = [:]
        var findings: [Finding] = []
        for (declared, reference) in zip(graph.objects, graph.references) {
            // The server makes up the name of an object that has none.
            if reference.name.isEmpty { continue }
            guard let earlier = first.updateValue(declared, forKey: reference) else { continue }
            first[reference] = earlier
            findings.append(
                Finding(
                    rule, "\(reference) is declared twice", in: declared, path: "metadata.name",
                    notes: [Finding.Note("declared here first", at: earlier.declaration)]))
        }
        return findings
    }
}
