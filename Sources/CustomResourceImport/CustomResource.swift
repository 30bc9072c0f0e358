/// A CustomResourceDefinition as it stands in a file, as far as its types need it.
package struct CustomResource: Sendable {
    /// A version that the API serves.
    package struct Version: Sendable {
        package let name: String
        package let isStorage: Bool
        package let isDeprecated: Bool
        package let schema: SchemaNode
    }

    package let group: String
    package let kind: String
    package let isNamespaced: Bool
    /// The storage version first, the others as they stand in the file.
    package let versions: [Version]
    /// The whole of it, for messages.
    package let definition: SchemaNode
}
