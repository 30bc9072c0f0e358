import Foundation
import TestSupport

/// The documentation of `KubeDSL`.
enum Catalogue {
    static let directory = Repository.file("Sources/KubeDSL/KubeDSL.docc")
    /// The name of the page that readers come to first.
    static let landingPage = "KubeDSL"

    static func articles() throws -> [Article] {
        let paths = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".tutorial") }.sorted().map { path in
            let file = directory.appendingPathComponent(path)
            return Article(
                name: file.deletingPathExtension().lastPathComponent,
                text: try String(contentsOf: file, encoding: .utf8))
        }
    }
}
