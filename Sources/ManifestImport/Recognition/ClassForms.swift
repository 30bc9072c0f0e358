import KubeDSL
import KubernetesModel

/// Classes that belong to no namespace → `PriorityClass` and `StorageClass`.
enum ClassForms {
    static func priority(
        _ object: ImportedObject, in scope: StackScope, _ literal: ModelLiteral
    ) -> DeclarationForm? {
        guard let value = object.node["value"]?.integer else { return nil }
        let description = object.node["description"]?.text
        let preemption = object.node["preemptionPolicy"]?.text.flatMap(CoreV1.PreemptionPolicy.init)
        let arguments =
            [SwiftArgument(nil, .text(object.name)), SwiftArgument("value", .token("\(value)"))]
            + (description.map { [SwiftArgument("description", .text($0))] } ?? [])
            + (preemption.map { [SwiftArgument("preemption", .token(".\($0)"))] } ?? [])
        let declared = PriorityClass(object.name, value: value, description: description, preemption: preemption)
        return DeclarationForm(
            declared, .call("PriorityClass", arguments), for: object, in: scope, literal: literal, patches: 1)
    }

    static func storage(
        _ object: ImportedObject, in scope: StackScope, _ literal: ModelLiteral
    ) -> DeclarationForm? {
        guard let provisioner = object.node["provisioner"]?.text,
            let reclaim = object.node["reclaimPolicy"]?.text.flatMap(CoreV1.PersistentVolumeReclaimPolicy.init),
            let binding = object.node["volumeBindingMode"]?.text.flatMap(StorageV1.VolumeBindingMode.init),
            case .boolean(let allowsExpansion) = object.node["allowVolumeExpansion"]
        else { return nil }
        let parameters = object.node["parameters"]?.texts ?? [:]
        let arguments =
            [
                SwiftArgument(nil, .text(object.name)), SwiftArgument("provisioner", .text(provisioner)),
                SwiftArgument("reclaim", .token(".\(reclaim)")),
            ] + (binding == .waitForFirstConsumer ? [] : [SwiftArgument("binding", .token(".\(binding)"))])
            + (allowsExpansion ? [] : [SwiftArgument("allowsExpansion", .token("false"))])
            + (parameters.isEmpty ? [] : [SwiftArgument("parameters", .dictionary(parameters))])
        let declared = StorageClass(
            object.name, provisioner: provisioner, reclaim: reclaim, binding: binding,
            allowsExpansion: allowsExpansion, parameters: parameters)
        return DeclarationForm(
            declared, .call("StorageClass", arguments), for: object, in: scope, literal: literal, patches: 1)
    }
}
