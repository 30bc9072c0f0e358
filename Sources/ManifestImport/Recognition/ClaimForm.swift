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
        guard let arguments = ClaimArguments(object.node["spec"]) else { return nil }
        let claim = PersistentVolumeClaim(
            object.name, size: arguments.size, access: arguments.access, storageClass: arguments.storageClass,
            mode: arguments.mode)
        let call = SwiftExpression.call(
            "PersistentVolumeClaim", [SwiftArgument(nil, .text(object.name))] + arguments.arguments)
        guard let form = DeclarationForm(claim, call, for: object, in: scope, literal: literal, patches: 4) else {
            return nil
        }
        self.claim = claim
        self.property = property
        declaration = ImportedDeclaration(property, "PersistentVolumeClaim", form.spelling, in: component)
    }
}

/// The size, access, class and mode of a claim or a claim template.
struct ClaimArguments {
    let size: MemoryQuantity
    let access: CoreV1.PersistentVolumeAccessMode
    let storageClass: String?
    let mode: CoreV1.PersistentVolumeMode?
    let arguments: [SwiftArgument]

    init?(_ spec: ManifestNode?) {
        guard let text = spec?.at("resources", "requests", "storage")?.text, let size = Amount.memory(text),
            let modes = spec?["accessModes"]?.words, modes.count == 1,
            let access = CoreV1.PersistentVolumeAccessMode(rawValue: modes[0])
        else { return nil }
        self.size = size.amount
        self.access = access
        storageClass = spec?["storageClassName"]?.text
        mode = spec?["volumeMode"]?.text.flatMap(CoreV1.PersistentVolumeMode.init)
        arguments =
            [SwiftArgument("size", size.spelling)]
            + (access == .readWriteOnce ? [] : [SwiftArgument("access", .token(".\(access)"))])
            + (storageClass.map { [SwiftArgument("storageClass", .text($0))] } ?? [])
            + (mode.map { [SwiftArgument("mode", .token(".\($0)"))] } ?? [])
    }
}
