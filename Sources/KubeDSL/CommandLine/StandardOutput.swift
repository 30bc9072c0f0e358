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

    private static func writeAll(_ bytes: UnsafeRawBufferPointer) throws {
        do throws(SystemError) {
            try OutputDescriptor.output.write(bytes)
        } catch {
            throw CommandFailure("cannot write to standard output: \(error)")
        }
    }
}
