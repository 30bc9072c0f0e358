import KubeDSL
import KubernetesModel

/// A Deployment or StatefulSet, and the Services, autoscaler and budget that go with it → one declaration.
struct WorkloadForm {
    let declaration: ImportedDeclaration
    let workload: any Workload<ImportedPort>
    let ports: PortEnumeration
    let property: String
    /// The objects that it stands for, by their place in the input.
    let covered: [Int]

    /// Nil where the object has other labels or another selector than the stack gives it, or more than a few fields
    /// that the declaration has no word for.
    init?(
        _ index: Int, among objects: [ImportedObject], property: String, typeName: String, in scope: StackScope,
        _ context: PodContext
    ) {
        let object = objects[index]
        let selector = scope.labels.selector(ofWorkload: object.name)
        guard let type = object.type, object.node.at("spec", "selector", "matchLabels")?.texts == selector,
            let pod = PodForm(object.node.at("spec", "template", "spec"), typeName: typeName, in: context)
        else { return nil }
        let companions = WorkloadCompanions(of: object, among: objects, pod.main.ports, selector: selector)
        guard var draft = Self.draft(index, objects, pod, companions, in: scope) else { return nil }
        for (place, form) in companions.services where !draft.covered.contains(place) {
            draft.add(.call("service", form.spelling), for: place, of: objects, in: scope) { workload in
                var served = workload
                served.companions.serve(form.declaration, of: object.name, at: workload.settings.location)
                return served
            }
        }
        if let place = companions.budget, let budget = ScalingForms.budget(objects[place].node) {
            draft.add(budget.spelling, for: place, of: objects, in: scope, budget.apply)
        }
        guard let predicted = draft.workload.prediction(in: scope).object(like: object.node),
            let patches = PatchStatements.modifiers(
                from: predicted, to: object.node, type: type, literal: ModelLiteral(keys: context.keys))
        else { return nil }
        let portType = pod.main.ports.ports.isEmpty ? "NoPorts" : pod.main.ports.typeName
        declaration = ImportedDeclaration(
            property, "\(object.kind.kind)<\(portType)>",
            .chain(.closure(draft.call, parameters: nil, pod.statements), draft.modifiers + patches),
            types: pod.enumerations.map(\.lines), in: typeName)
        workload = draft.workload
        ports = pod.main.ports
        self.property = property
        covered = draft.covered
    }

    private static func draft(
        _ index: Int, _ objects: [ImportedObject], _ pod: PodForm, _ companions: WorkloadCompanions,
        in scope: StackScope
    ) -> WorkloadDraft? {
        let object = objects[index]
        switch object.kind {
        case AppsV1.Deployment.groupVersionKind:
            if let place = companions.autoscaler, object.node.at("spec", "replicas") == nil,
                let scaling = ScalingForms.replicas(objects[place].node),
                let draft = WorkloadDraft(deployment: object, pod, scaling: scaling, covered: [index, place]),
                draft.isExact(for: place, of: objects, in: scope)
            {
                return draft
            }
            return WorkloadDraft(deployment: object, pod, scaling: nil, covered: [index])
        case AppsV1.StatefulSet.groupVersionKind:
            let name = object.node.at("spec", "serviceName")?.text
            let governing = companions.services.first {
                $0.form.isHeadless && $0.form.number == nil && ($0.form.name ?? object.name) == name
            }
            guard let governing,
                let draft = WorkloadDraft(
                    statefulSet: object, pod, service: governing.form, covered: [index, governing.index]),
                draft.isExact(for: governing.index, of: objects, in: scope)
            else { return nil }
            return draft
        default: return nil
        }
    }
}
