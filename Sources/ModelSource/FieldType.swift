/// The Swift type of a field, leaving aside whether it is optional.
package indirect enum FieldType: Equatable, Sendable {
    case string, integer, number, boolean
    case quantity, intOrString
    /// Free-form JSON.
    case node
    case structure(TypeName)
    case enumeration(TypeName)
    /// A type of the runtime, by its qualified name.
    case handWritten(String)
    case list(FieldType)
    case map(FieldType)

    /// The generated struct that this is, or that its elements or values are.
    package var structure: TypeName? {
        if case .structure(let name) = innermost { name } else { nil }
    }

    /// The generated type that this is, or that its elements or values are.
    package var named: TypeName? {
        switch innermost {
        case .structure(let name), .enumeration(let name): name
        default: nil
        }
    }

    private var innermost: FieldType {
        switch self {
        case .list(let element): element.innermost
        case .map(let value): value.innermost
        default: self
        }
    }

    /// This type with its innermost element replaced.
    package func replacingElement(with element: FieldType) -> FieldType {
        switch self {
        case .list(let inner): .list(inner.replacingElement(with: element))
        case .map(let inner): .map(inner.replacingElement(with: element))
        default: element
        }
    }
}
