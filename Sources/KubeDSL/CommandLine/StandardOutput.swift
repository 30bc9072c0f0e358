internal import Foundation
internal import KubernetesModel
internal import ManifestYAML

/// The product of a command, for a pipe.
package enum StandardOutput {
    /// Writes the objects as one YAML stream or one JSON list.
    static func write(_ objects: [DeclaredObject], as format: OutputFormat) throws {
        switch format {
        case .yaml:
            var stream = DocumentStream(YAMLWriter(), to: writeAll)
            for declared in objects { try stream.write(declared.object) }
            try stream.flush()
        case .json:
            var stream = DocumentStream(JSONWriter(.pretty), to: writeAll)
            try stream.write(ObjectList(objects: objects))
            try stream.flush()
        }
    }

    /// Writes the text as it is. `print` would not say that the output is full or closed.
    package static func write(_ text: String) throws {
        try Array(text.utf8).withUnsafeBytes(writeAll)
    }

    /// All bytes to the descriptor: a pipe takes them in parts.
    private static func writeAll(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
            let written = Foundation.write(STDOUT_FILENO, start, rest.count)
            if written < 0 {
                let error = SystemError()
                switch error.code {
                case EINTR: continue
                case EAGAIN:
                    // Who made the pipe may have it refuse what has no room, rather than wait.
                    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                    poll(&output, 1, -1)
                    continue
                default: throw CommandFailure("cannot write to standard output: \(error)")
                }
            }
            rest = rest.dropFirst(written)
        }
    }
}
