import KubeDSL
import KubernetesModel

/// A Deployment, StatefulSet or DaemonSet, and the objects that go with it → one declaration.
struct WorkloadForm {
    let declaration: ImportedDeclaration
    let workload: any Workload<ImportedPort>
    let ports: PortEnumeration
    let property: String
    /// The objects that it stands for, by their place in the input.
    let covered: [Int]

    /// Nil where the object has other labels or another selector than the stack gives it, or more than a few fields
    /// that the declaration has no word for.
    init?(_ place: Int, among objects: ObjectIndex, property: String, typeName: String, in context: PodContext) {
        let (object, scope) = (objects[place], context.scope)
        let selector = scope.labels.selector(ofWorkload: object.name)
        guard let type = object.type, object.node.at("spec", "selector", "matchLabels")?.texts == selector,
            let template = object.node.at("spec", "template"),
            let pod = PodForm(template["spec"], typeName: typeName, in: context)
        else { return nil }
        let companions = WorkloadCompanions(of: object, template, among: objects, pod.main.ports, selector: selector)
        let drafts = WorkloadDrafts(place, objects, pod, template, companions, in: context)
        guard var draft = drafts.best else { return nil }
        for (place, form) in companions.services where !draft.covered.contains(place) {
            draft.add(form.modifier(of: object.name), for: place, of: objects, in: scope)
        }
        if let (place, form) = companions.likelyService, !draft.covered.contains(place) {
            draft.add(
                form.modifier(of: object.name), patchedFor: place, of: objects, in: scope,
                ModelLiteral(keys: context.keys))
        }
        if let place = companions.budget, let budget = BudgetForm.modifier(objects[place].node, of: object.name) {
            draft.add(budget, for: place, of: objects, in: scope)
        }
        guard let predicted = Prediction(draft.workload, in: scope).object(like: object.node),
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
}
