package import KubernetesModel

/// The content of one file of ``ConfigFiles``: text, or a file of the repository.
public struct ConfigFile: Sendable, ExpressibleByStringInterpolation {
    package enum Content {
        case text(String)
        /// What is no UTF-8, in base64.
        case bytes(String)
    }

    private enum Source {
        case text(String)
        case file(RepositoryFile)
    }

    private let source: Source

    public init(stringLiteral text: String) { source = .text(text) }

    private init(_ source: Source) { self.source = source }

    /// Text that is worked out.
    public static func text(_ text: String) -> ConfigFile { ConfigFile(.text(text)) }

    /// What a file of the repository holds when the stack is rendered. A file that cannot be read is a finding.
    ///
    /// - Parameter path: relative to the directory of the Swift file that names it.
    public static func contents(
        of path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ConfigFile {
        ConfigFile(
            .file(RepositoryFile(path, named: SourceLocation(file: file, line: line, column: column))))
    }

    /// The call that names the file.
    package var location: SourceLocation? {
        guard case .file(let file) = source else { return nil }
        return file.location
    }

    package func content() throws(UnreadableFile) -> Content {
        switch source {
        case .text(let text): .text(text)
        case .file(let file): try file.content()
        }
    }
}
