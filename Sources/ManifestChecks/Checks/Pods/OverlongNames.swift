import KubernetesModel

/// Controllers make labels and host names of the names of workloads, with something added.
package struct OverlongNames: Check {
    package let rule = Rule(
        "overlong-names", "names leave room for what controllers add to them",
        why: "the controller cannot create the pods, which no apply reports",
        remedy: "shorten the name",
        rows: ["SYN-09"],
        wrong: "StatefulSet(\"a-name-of-more-than-fifty-two-characters-in-all-and-more\", …)",
        right: "StatefulSet(\"redis\", …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: AppsV1.StatefulSet.self, BatchV1.Job.self).compactMap { declared in
            let name = declared.object.metadata.name ?? ""
            let most: Int
            switch declared.object {
            // Ten digits of a hash and a hyphen follow it in the label 'controller-revision-hash'.
            case is AppsV1.StatefulSet: most = 52
            case let job as BatchV1.Job:
                let isIndexed = job.spec.completionMode == .indexed
                most = 63 - (isIndexed ? String(max(0, (job.spec.completions ?? 1) - 1)).utf8.count + 1 : 0)
            default: return nil
            }
            guard name.utf8.count > most, name.utf8.count <= 253 else { return nil }
            let message =
                "\(ObjectReference(declared.object)) has \(name.utf8.count) characters; "
                + "with what is added for its pods at most \(most) fit"
            return Finding(rule, message, in: declared, path: "metadata.name")
        }
    }
}
