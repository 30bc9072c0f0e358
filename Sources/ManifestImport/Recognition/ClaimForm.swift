import KubeDSL
import KubernetesModel
import KubernetesValues

/// A claim → `PersistentVolumeClaim`.
struct ClaimForm {
    let claim: PersistentVolumeClaim
    let property: String
    let declaration: ImportedDeclaration

    init?(
        _ object: ImportedObject, property: String, component: String, in scope: StackScope, literal: ModelLiteral
    ) {
        guard let arguments = ClaimArguments(object.node["spec"]), let type = object.type else { return nil }
        let claim = PersistentVolumeClaim(
            object.name, size: arguments.size, access: arguments.access, storageClass: arguments.storageClass)
        guard let predicted = Prediction(claim, in: scope).objects.first,
            let modifiers = PatchStatements.modifiers(from: predicted, to: object.node, type: type, literal: literal)
        else { return nil }
        self.claim = claim
        self.property = property
        let call = SwiftExpression.call(
            "PersistentVolumeClaim", [SwiftArgument(nil, .text(object.name))] + arguments.arguments)
        declaration = ImportedDeclaration(
            property, "PersistentVolumeClaim", .chain(call, modifiers), in: component)
    }
}

/// The size, access and class of a claim or a claim template.
struct ClaimArguments {
    let size: MemoryQuantity
    let access: CoreV1.PersistentVolumeAccessMode
    let storageClass: String?
    let arguments: [SwiftArgument]

    init?(_ spec: ManifestNode?) {
        guard let text = spec?.at("resources", "requests", "storage")?.text, let size = Amount.memory(text),
            let modes = spec?["accessModes"]?.words, modes.count == 1,
            let access = CoreV1.PersistentVolumeAccessMode(rawValue: modes[0])
        else { return nil }
        self.size = size.amount
        self.access = access
        storageClass = spec?["storageClassName"]?.text
        arguments =
            [SwiftArgument("size", size.spelling)]
            + (access == .readWriteOnce ? [] : [SwiftArgument("access", .token(".\(access)"))])
            + (storageClass.map { [SwiftArgument("storageClass", .text($0))] } ?? [])
    }
}
