package import KubernetesModel

/// An object of the API model, declared as it is.
///
/// Nothing is added to it but the namespace in whose scope it stands, and that only where it names none.
public struct ModelResource: Resource {
    private let declared: DeclaredObject

    package init(_ object: any KubernetesObject, at location: SourceLocation) {
        declared = DeclaredObject(object, declaration: location)
    }

    public func lower(into lowering: inout Lowering) { lowering.add(declared) }
}
