/// A place in the user's Swift source.
public struct SourceLocation: Hashable, Sendable {
    /// Path as the compiler was given it.
    public let file: String
    // A stack has several for each object: in 32 bits, for no source is longer.
    private let lineNumber: UInt32
    private let columnNumber: UInt32

    /// Counted from 1.
    public var line: Int { Int(lineNumber) }
    /// Counted from 1, in UTF-8 bytes.
    public var column: Int { Int(columnNumber) }

    public init(file: String, line: Int, column: Int) {
        self.file = file
        lineNumber = UInt32(clamping: line)
        columnNumber = UInt32(clamping: column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`, the form that terminals and editors link.
    public var description: String { "\(file):\(line):\(column)" }
}

extension SourceLocation: Comparable {
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
