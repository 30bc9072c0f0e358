/// A field of a generated struct.
package struct ModelField {
    package enum Presence {
        case required, optional
        /// Must be there, if only as `null`.
        case nullable
        /// No field of its own: all those that the struct has no property for.
        case remainder
    }

    /// The API's name.
    package let name: String
    /// The Swift property's name.
    package let property: String
    package let type: FieldType
    package let presence: Presence
    /// What the Swift type does not say: format, and how a list's entries are told apart.
    package let facts: [String]
    /// The first minor version that has it; `nil` for the first one that was looked at, or as old as its type.
    package let since: Int?
    package var storage = Storage.inline

    /// Where a struct keeps the field's value.
    package enum Storage {
        case inline
        /// Outside the struct, because it is large or recursive.
        case indirect
        /// Outside the struct together with others that few objects have, so that those without are small to copy.
        case seldom
    }

    package init(
        name: String, property: String, type: FieldType, presence: Presence, facts: [String] = [], since: Int? = nil
    ) {
        self.name = name
        self.property = property
        self.type = type
        self.presence = presence
        self.facts = facts
        self.since = since
    }

    package var isRequired: Bool { presence == .required }

    /// The value of a parameter that is left out; `nil` for one that must be given.
    var defaultValue: String? {
        switch presence {
        case .required, .nullable: nil
        case .optional: "nil"
        case .remainder: "[:]"
        }
    }

    /// The property's Swift type, as it is spelled inside `namespace`.
    func swiftType(in namespace: String) -> String {
        let type = SwiftName.type(type, in: namespace)
        return presence == .optional || presence == .nullable ? "\(type)?" : type
    }

    /// What the documentation begins with.
    var summary: String {
        switch presence {
        case .required: "Required"
        case .optional: "Optional"
        case .nullable: "Required, `nil` for null"
        case .remainder: "Fields that the definition does not name"
        }
    }
}
