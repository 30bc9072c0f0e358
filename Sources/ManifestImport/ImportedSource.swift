/// The Swift source of a stack, and what is to be said about the import.
package struct ImportedSource: Sendable {
    package struct File: Sendable {
        package let name: String
        package let text: String
    }

    /// The stack, then a file for each component.
    package let files: [File]
    /// What the source does not say as the manifests did, at their lines.
    package let notes: [ImportNote]

    /// All of it as one file.
    package var text: String {
        files.first.map { first in
            ([first.text] + files.dropFirst().map { String($0.text.dropFirst(StackSource.header.utf8.count)) })
                .joined()
        } ?? ""
    }
}
