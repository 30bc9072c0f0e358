/// Why a manifest cannot be read, and where.
package struct ReadingError: Error, Hashable {
    /// As the caller named it: a path, or `<stdin>`.
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in Unicode scalars.
    package let column: Int
    /// One phrase, with the way out.
    package let message: String

    package init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }
}

extension ReadingError: CustomStringConvertible {
    /// The form that terminals and editors link.
    package var description: String { "\(file):\(line):\(column): error: \(message)" }
}
