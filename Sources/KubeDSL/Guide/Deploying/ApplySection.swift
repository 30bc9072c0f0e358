internal import KubernetesModel
internal import ManifestChecks

/// What is applied after what, with the wait for each workload.
struct ApplySection: GuideSection {
    let facts: GuideFacts

    let title = "Apply"

    var blocks: [MarkdownBlock] {
        if let gitOps = facts.gitOps { return delivered(by: gitOps) }
        let objects = facts.environment.objects.map { ObjectReference($0.object) }
        let workloads = facts.environment.startOrder
        let rank = ApplyOrder.rank(of: "Deployment")
        let grouped = Set(workloads.flatMap(\.self))
        let others = objects.filter { !grouped.contains($0) && $0.kind.kind != "Namespace" }
        let first = others.filter { ApplyOrder.rank(of: $0.kind.kind) < rank }
        let definitions = first.filter { $0.kind.kind == "CustomResourceDefinition" }
        var steps = [
            step("Definitions", definitions, waits: definitions.map(Self.establishment)),
            step(
                "What the workloads need", first.filter { !definitions.contains($0) },
                waits: first.compactMap(Self.synchronisation)),
        ]
        steps += workloads.map { group in
            let pods = facts.pods.filter { group.contains($0.workload) }
            return step(
                workloads.count == 1 ? "Workloads" : group.map(\.name.code).joined(separator: ", "), group,
                waits: pods.compactMap(facts.wait))
        }
        steps.append(
            step(
                "Scaling, policies and routes", others.filter { ApplyOrder.rank(of: $0.kind.kind) >= rank }, waits: []))
        let order =
            workloads.count > 1
            ? "Each step needs those before it: the declared traffic says which workload goes first. " : ""
        return [
            .paragraph(
                "\(order)A wait that fails names the workload: see \("RUNBOOK.md".code), troubleshooting.")
        ] + steps.flatMap(\.self)
    }

    /// What the agent does the rest of.
    private func delivered(by gitOps: GitOpsDelivery) -> [MarkdownBlock] {
        let waits = facts.environment.startOrder.flatMap { group in
            facts.pods.filter { group.contains($0.workload) }.compactMap(facts.wait)
        }
        return [
            .paragraph(gitOps.statement),
            .paragraph("The last command, once, in the cluster that the agent runs in, tells it of the environment."),
        ] + facts.release(before: [gitOps.introduction], then: waits)
    }

    private func step(_ title: String, _ objects: [ObjectReference], waits: [String]) -> [MarkdownBlock] {
        guard !objects.isEmpty else { return [] }
        return [.heading(title), .commands([facts.kubectl("apply", filesOf: objects)] + waits)]
    }

    private static func establishment(of definition: ObjectReference) -> String {
        "kubectl wait --for=condition=Established customresourcedefinition/\(definition.name) --timeout=60s"
    }

    /// The wait until an operator has made a Secret.
    private static func synchronisation(of object: ObjectReference) -> String? {
        switch object.kind.kind {
        case "ExternalSecret": Kubectl.command("wait --for=condition=Ready {} --timeout=120s", object)
        case "SealedSecret": Kubectl.command("wait --for=condition=Synced {} --timeout=120s", object)
        default: nil
        }
    }
}
