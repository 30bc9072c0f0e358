import Foundation
import TestSupport

/// A Swift file of the package that is written by hand.
struct SourceFile {
    /// Below the repository.
    let path: String
    let text: String

    static func all(in directory: String) throws -> [SourceFile] {
        let root = Repository.file(directory)
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return try paths.sorted()
            .filter { $0.hasSuffix(".swift") && !$0.contains("Generated/") && !$0.contains(".docc/") }
            .map { path in
                let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
                return SourceFile(path: "\(directory)/\(path)", text: text)
            }
    }
}
