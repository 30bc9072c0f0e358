import KubeDSL
import KubernetesModel

/// The namespace that most objects stand in → `Namespace`.
struct NamespaceForm {
    let declaration: ImportedDeclaration

    init?(_ object: ImportedObject, in scope: StackScope, literal: ModelLiteral) {
        guard object.name == scope.namespace, let type = object.type else { return nil }
        let level = object.labels["pod-security.kubernetes.io/enforce"]
        let (security, argument): (PodSecurity, SwiftExpression?) =
            switch level {
            case "restricted": (.restricted, nil)
            case "baseline": (.baseline(because: Reason.text), Reason.call(".baseline"))
            case "privileged": (.privileged(because: Reason.text), Reason.call(".privileged"))
            default: (.clusterDefault(because: Reason.text), Reason.call(".clusterDefault"))
            }
        guard let predicted = Prediction(Namespace(object.name, podSecurity: security), in: scope).objects.first,
            let modifiers = PatchStatements.modifiers(from: predicted, to: object.node, type: type, literal: literal)
        else { return nil }
        let call = SwiftExpression.call(
            "Namespace",
            [SwiftArgument(nil, .text(object.name))] + (argument.map { [SwiftArgument("podSecurity", $0)] } ?? []))
        declaration = ImportedDeclaration(inline: .chain(call, modifiers), in: "")
    }
}

/// Why something is as it is where the DSL wants to know it: an import cannot know more.
enum Reason {
    static let text = "it was so before the import"

    static func call(_ callee: String, _ arguments: SwiftArgument...) -> SwiftExpression {
        .call(callee, arguments + [SwiftArgument("because", .text(text))])
    }
}
