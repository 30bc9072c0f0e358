import ModelSource

/// What a schema comes to, before its types have names. Two schemas of one shape can share a type.
indirect enum Shape: Hashable {
    case string, integer, number, boolean
    case quantity, intOrString
    /// Free-form JSON.
    case node
    case enumeration([String])
    /// - Parameter keepsOthers: whether there may be fields beside these.
    case structure([Field], keepsOthers: Bool)
    case list(Shape)
    case map(Shape)

    struct Field: Hashable {
        let name: String
        let shape: Shape
        let presence: ModelField.Presence
        /// What the Swift type does not say: format, default, and how a list's entries are told apart.
        let facts: [String]
    }

    /// The shape of the items of nested lists and maps; any other shape itself.
    var innermost: Shape {
        switch self {
        case .list(let element), .map(let element): element.innermost
        default: self
        }
    }
}
