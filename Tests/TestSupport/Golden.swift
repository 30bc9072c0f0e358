import CustomDump
import Foundation
package import Testing

/// Compares text with a file of this repository. `RECORD=1` in the environment writes the file instead: read the
/// difference before it is committed.
package func expectGolden(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Repository.file(path)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let difference = diff(expected ?? "", text) ?? "(in white space alone)"
    Issue.record("\(path) differs; RECORD=1 writes it anew\n\(difference)", sourceLocation: sourceLocation)
}
