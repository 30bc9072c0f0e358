/// What the source does not say as a manifest did, and where the manifest says it.
package struct ImportNote: Sendable {
    /// As the caller named it: a path, or `<stdin>`.
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in Unicode scalars.
    package let column: Int
    /// One phrase, with the way out.
    package let message: String
}

extension ImportNote: CustomStringConvertible {
    /// The form that terminals and editors link.
    package var description: String { "\(file):\(line):\(column): warning: \(message)" }
}
