internal import Foundation
package import KubernetesModel

/// A file that a declaration names, relative to the Swift file in which it stands.
package struct RepositoryFile: Sendable {
    /// As the declaration writes it.
    package let path: String
    /// The call that names it.
    package let location: SourceLocation

    package init(_ path: String, named location: SourceLocation) {
        self.path = path
        self.location = location
    }

    /// Where it is.
    package var fullPath: String {
        path.hasPrefix("/") ? path : URL(fileURLWithPath: path, relativeTo: directory).standardizedFileURL.path
    }

    /// Its path from the package's directory, from where `swift package` runs; as it is written where there is none.
    package var pathInPackage: String {
        let parts = URL(fileURLWithPath: fullPath).pathComponents
        for count in (1..<parts.count).reversed() {
            let root = NSString.path(withComponents: Array(parts.prefix(count)))
            guard FileManager.default.fileExists(atPath: root + "/Package.swift") else { continue }
            return parts.dropFirst(count).joined(separator: "/")
        }
        return path
    }

    /// The text that it holds.
    package func text() throws(UnreadableFile) -> String {
        guard case .text(let text) = try content() else {
            throw UnreadableFile(file: self, reason: "it is no UTF-8 text")
        }
        return text
    }

    package func content() throws(UnreadableFile) -> ConfigFile.Content {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: fullPath, isDirectory: &isDirectory) else {
            throw UnreadableFile(file: self, reason: "there is none")
        }
        guard !isDirectory.boolValue, let data = FileManager.default.contents(atPath: fullPath) else {
            throw UnreadableFile(file: self, reason: isDirectory.boolValue ? "it is a directory" : "reading is denied")
        }
        return String(data: data, encoding: .utf8).map { .text($0) } ?? .bytes(data.base64EncodedString())
    }

    private var directory: URL { URL(fileURLWithPath: location.file).deletingLastPathComponent() }
}
