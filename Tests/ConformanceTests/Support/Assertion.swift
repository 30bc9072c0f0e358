import Testing

/// What the rendered manifests must be for requirements to be met.
struct Assertion: CustomTestStringConvertible, Sendable {
    let ids: [String]
    let file: String
    let line: Int
    let check: @Sendable (Variant) throws -> Void

    /// - Parameter ids: of the requirements that it shows.
    init(
        _ ids: String..., file: String = #fileID, line: Int = #line, check: @escaping @Sendable (Variant) throws -> Void
    ) {
        self.ids = ids
        self.file = file.split(separator: "/").last.map(String.init) ?? file
        self.line = line
        self.check = check
    }

    var testDescription: String { ids.joined(separator: ", ") }
}
