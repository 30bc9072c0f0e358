import Foundation
import Testing

@testable import KubernetesModelGenerator

struct GeneratedTreeTests {
    @Test func `writing removes Swift files that are no longer generated and leaves other files alone`() throws {
        try withTemporaryDirectory { directory in
            try GeneratedTree(files: ["A.swift": "a", "old/B.swift": "b"]).write(to: directory)
            try Data().write(to: directory.appendingPathComponent("notes.txt"))
            try GeneratedTree(files: ["A.swift": "a", "new/C.swift": "c"]).write(to: directory)
            #expect(try GeneratedTree.swiftFiles(below: directory) == ["A.swift", "new/C.swift"])
            #expect(FileManager.default.fileExists(atPath: directory.appendingPathComponent("notes.txt").path))
        }
    }

    @Test func `writing replaces what has changed`() throws {
        try withTemporaryDirectory { directory in
            try GeneratedTree(files: ["A.swift": "a"]).write(to: directory)
            try GeneratedTree(files: ["A.swift": "b"]).write(to: directory)
            let file = directory.appendingPathComponent("A.swift")
            #expect(try String(contentsOf: file, encoding: .utf8) == "b")
        }
    }
}
