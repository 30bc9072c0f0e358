package import Foundation

/// Schemas → model → Swift sources.
package struct ModelGenerator {
    private let schemaFolder: URL

    /// - Parameter schemaFolder: the folder `kubernetes-json-schema` of the PyPI package kubernetes-validate.
    package init(schemaFolder: URL) { self.schemaFolder = schemaFolder }

    package func generate() throws -> GeneratedTree {
        let minors = SchemaRelease.earliest...SchemaRelease.pinned
        let schemas = try Dictionary(
            uniqueKeysWithValues: minors.map { ($0, try Schema(minor: $0, folder: schemaFolder)) })
        var builder = try ModelBuilder(schemas: schemas, corrections: Corrections())
        return GeneratedTree(files: SourceTree(model: try builder.build()).files)
    }
}
