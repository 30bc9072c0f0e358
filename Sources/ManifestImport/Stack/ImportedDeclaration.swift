/// What one or several objects of the input are in Swift.
struct ImportedDeclaration {
    /// The line in the stack's `resources`: a property's name, or the declaration itself where it is short.
    let entry: SwiftExpression
    /// The property that the entry names; nil where there is none.
    var property: Property?
    /// Enums that the declaration needs, line by line.
    var types: [[String]] = []
    /// The file that it stands in.
    let component: String

    struct Property {
        let name: String
        let type: String
        var value: SwiftExpression
    }

    /// A property, and the entry that names it.
    init(_ name: String, _ type: String, _ value: SwiftExpression, types: [[String]] = [], in component: String) {
        entry = .token(name)
        property = Property(name: name, type: type, value: value)
        self.types = types
        self.component = component
    }

    /// A declaration that stands in `resources` itself.
    init(inline entry: SwiftExpression, types: [[String]] = [], in component: String) {
        self.entry = entry
        self.types = types
        self.component = component
    }

    /// Whether it is an object of the model, `CoreV1.Service`, rather than a declaration of the DSL.
    var isOfModel: Bool { property?.type.contains(".") == true || property?.type == "RawObject" }

    /// The members of the stack's extension, line by line.
    var members: [[String]] {
        let (writer, step) = (SourceWriter(), SourceWriter.step)
        let pad = String(repeating: " ", count: step)
        let enums = types.map { lines in lines.map { $0.isEmpty ? "" : pad + $0 } }
        guard let property else { return enums }
        let body = writer.lines(property.value, indent: 2 * step)
        return enums + [["\(pad)var \(property.name): \(property.type) {"] + body + ["\(pad)}"]]
    }
}
