/// One file of a rendered tree, a chart or an overlay.
package struct ManifestFile: Sendable {
    /// Below the directory that is written: `deployment-backend.yaml`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// The same file below a directory.
    package func below(_ directory: String) -> ManifestFile { ManifestFile(path: "\(directory)/\(path)", bytes: bytes) }
}
