internal import Foundation
internal import KubernetesModel
internal import ManifestYAML

/// The product of `render`, for a pipe.
enum StandardOutput {
    /// Writes the objects as one YAML stream or one JSON list.
    static func write(_ objects: [DeclaredObject], as format: OutputFormat) throws {
        do {
            switch format {
            case .yaml:
                var stream = DocumentStream(YAMLWriter(), to: write)
                for declared in objects { try stream.write(declared.object) }
                try stream.flush()
            case .json:
                var stream = DocumentStream(JSONWriter(.pretty), to: write)
                try stream.write(ObjectList(objects: objects))
                try stream.flush()
            }
        } catch let error as SystemError {
            throw CommandFailure("cannot write to standard output: \(error)")
        }
    }

    /// All bytes to the descriptor: a pipe takes them in parts.
    private static func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
            let written = Foundation.write(STDOUT_FILENO, start, rest.count)
            if written < 0 {
                guard errno == EINTR else { throw SystemError() }
                continue
            }
            rest = rest.dropFirst(written)
        }
    }
}
