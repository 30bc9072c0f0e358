import Foundation
import TestSupport

/// Which lines of a stack's source say, in a comment, that they meet a requirement.
struct SourceEvidence {
    /// File and line by the requirement's id.
    private(set) var places: [String: [String]] = [:]

    init(of spec: String) throws {
        let directory = Repository.file("Examples/Specs/Sources/Spec\(spec)")
        let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        for file in files {
            let lines = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                guard let comment = line.range(of: "//") else { continue }
                for word in line[comment.upperBound...].split(whereSeparator: { " ,;:()/".contains($0) }) {
                    places[String(word), default: []].append("\(file.lastPathComponent):\(index + 1)")
                }
            }
        }
    }
}
