package import Foundation

/// The generated files by their path below the output directory.
package struct GeneratedTree {
    package let files: [String: String]

    /// Makes the Swift files below `directory` exactly these: files that are the same stay untouched, stale ones go.
    package func write(to directory: URL) throws {
        for path in try Self.swiftFiles(below: directory) where files[path] == nil {
            try FileManager.default.removeItem(at: directory.appendingPathComponent(path))
        }
        for (path, contents) in files.sorted(by: { $0.key < $1.key }) {
            let file = directory.appendingPathComponent(path)
            let data = Data(contents.utf8)
            guard (try? Data(contentsOf: file)) != data else { continue }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file, options: .atomic)
        }
    }

    /// The paths of all Swift files below `directory`, sorted.
    package static func swiftFiles(below directory: URL) throws -> [String] {
        guard FileManager.default.fileExists(atPath: directory.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: directory.path)
            .filter { $0.hasSuffix(".swift") }.sorted()
    }
}
