public import KubernetesModel

/// An object of the API model, declared as it is.
///
/// In a builder the object alone is enough; this form takes modifiers: `ModelResource(policy).allowing(…)`.
/// Nothing is added to the object but the namespace in whose scope it stands, and that only where it names none.
public struct ModelResource: Declaration {
    public var settings: DeclarationSettings
    private let object: any KubernetesObject

    /// - Parameter object: rendered as it is.
    public init(
        _ object: any KubernetesObject, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.object = object
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
    }

    public func lower(into lowering: inout Lowering) {
        lowering.add(DeclaredObject(object, declaration: settings.location), of: settings)
    }
}
