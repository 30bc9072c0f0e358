import KubeDSL
import KubernetesModel

/// The namespace that most objects stand in → `Namespace`.
struct NamespaceForm {
    let declaration: ImportedDeclaration

    init?(_ object: ImportedObject, in scope: StackScope, literal: ModelLiteral) {
        guard object.name == scope.namespace else { return nil }
        let security = PodSecurityForm(object.labels)
        let call = SwiftExpression.call(
            "Namespace",
            [SwiftArgument(nil, .text(object.name))]
                + (security.spelling.map { [SwiftArgument("podSecurity", $0)] } ?? []))
        let declared = Namespace(object.name, podSecurity: security.value)
        guard let form = DeclarationForm(declared, call, for: object, in: scope, literal: literal, patches: 4) else {
            return nil
        }
        declaration = ImportedDeclaration(inline: form.spelling, in: "")
    }
}
