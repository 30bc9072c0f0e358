import KubeDSL
import KubernetesModel

/// The ways to begin a workload's declaration: with its autoscaler or without, with its account or without.
struct WorkloadDrafts {
    private let place: Int
    private let objects: ObjectIndex
    private let pod: PodForm
    private let template: ManifestNode
    private let companions: WorkloadCompanions
    private let context: PodContext

    init(
        _ place: Int, _ objects: ObjectIndex, _ pod: PodForm, _ template: ManifestNode,
        _ companions: WorkloadCompanions, in context: PodContext
    ) {
        self.place = place
        self.objects = objects
        self.pod = pod
        self.template = template
        self.companions = companions
        self.context = context
    }

    /// The one that stands for the most objects, all of them exactly; nil for a kind or a number of pods that no
    /// declaration has.
    var best: WorkloadDraft? {
        let accounts = AccountForms(of: object, template["spec"] ?? .null, among: objects, in: context).candidates
        for account in accounts {
            let modifiers = PodModifiers.all(template, of: object.name, account, in: context)
            let covered = [place] + account.covered
            for draft in drafts(modifiers, covered) where draft.isExact(besides: place, of: objects, in: context.scope)
            {
                return draft
            }
        }
        return nil
    }

    private var object: ImportedObject { objects[place] }
    private var spec: ManifestNode { object.node["spec"] ?? .null }

    private func drafts(_ modifiers: [PodModifier], _ covered: [Int]) -> [WorkloadDraft] {
        switch object.kind {
        case AppsV1.Deployment.groupVersionKind: deployments(modifiers, covered)
        case AppsV1.StatefulSet.groupVersionKind: statefulSets(modifiers, covered)
        case AppsV1.DaemonSet.groupVersionKind: daemonSets(modifiers, covered)
        default: []
        }
    }

    private func deployments(_ modifiers: [PodModifier], _ covered: [Int]) -> [WorkloadDraft] {
        // A container with a claim template is none of a Deployment's.
        guard !pod.main.isStateful, let count = UInt32(exactly: spec["replicas"]?.integer ?? 1) else { return [] }
        var choices: [(value: Replicas, spelling: SwiftExpression, covered: [Int])] = []
        if let place = companions.autoscaler,
            let scaling = AutoscalingForm(objects[place].node, of: object.name)
        {
            choices.append((scaling.value, scaling.spelling, [place]))
        }
        choices.append((.fixed(Int(count)), .token("\(count)"), []))
        return choices.map { replicas in
            let built = pod.pod(pod.main.container)
            var draft = WorkloadDraft(
                Deployment(object.name, replicas: replicas.value, user: pod.user) { return built },
                call(SwiftArgument("replicas", replicas.spelling)), modifiers, user: pod.user,
                covered: covered + replicas.covered)
            UpdateForms.modifiers(ofDeployment: spec).forEach { draft.add($0) }
            return draft
        }
    }

    private func statefulSets(_ modifiers: [PodModifier], _ covered: [Int]) -> [WorkloadDraft] {
        let name = spec["serviceName"]?.text
        let governing = companions.services.first { ($0.form.name ?? object.name) == name }
        guard let (place, service) = governing, let arguments = service.governingArguments,
            let count = UInt(exactly: spec["replicas"]?.integer ?? 1)
        else {
            return []
        }
        // A container that claims storage is of another type in the source, but renders alike.
        let built = pod.pod(pod.main.container.stateful)
        let declared = StatefulSet(
            object.name, service: .governing(service.declaration), replicas: count, user: pod.user
        ) { return built }
        var draft = WorkloadDraft(
            declared,
            call(
                SwiftArgument("service", .call(".headless", arguments)),
                SwiftArgument("replicas", .token("\(count)"))),
            modifiers, user: pod.user, covered: covered + [place])
        UpdateForms.modifiers(ofStatefulSet: spec).forEach { draft.add($0) }
        return [draft]
    }

    private func daemonSets(_ modifiers: [PodModifier], _ covered: [Int]) -> [WorkloadDraft] {
        guard !pod.main.isStateful else { return [] }
        let built = pod.pod(pod.main.container)
        var draft = WorkloadDraft(
            DaemonSet(object.name, user: pod.user) { return built }, call(), modifiers, user: pod.user, covered: covered
        )
        UpdateForms.modifiers(ofDaemonSet: spec).forEach { draft.add($0) }
        return [draft]
    }

    private func call(_ arguments: SwiftArgument...) -> SwiftExpression {
        .call(
            object.kind.kind,
            [SwiftArgument(nil, .text(object.name))] + arguments + [SwiftArgument("user", pod.userSpelling)])
    }
}
