import Foundation
import TestSupport

/// A package that only depends on this one, in a folder of its own.
///
/// It stands at one path, below `.build`, and keeps its build folder: only the first run builds everything.
struct Consumer {
    let directory: URL
    let scratch = Repository.file(".build/consumer").path

    /// - Parameter targets: the targets of its manifest, a comma after each.
    init(targets: String) throws {
        directory = Repository.file(".build/consumer-package")
        try? FileManager.default.removeItem(at: directory)
        try write(
            """
            // swift-tools-version: 6.1
            import PackageDescription

            let package = Package(
                name: "consumer", platforms: [.macOS(.v14)],
                dependencies: [.package(name: "KubeDSL", path: "\(Repository.root.path)")],
                targets: [
            \(targets)
                ])
            """, to: "Package.swift")
    }

    func write(_ text: String, to path: String) throws {
        let file = directory.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// `swift COMMAND …` in the package.
    func swift(_ command: String, _ arguments: String...) throws -> Outcome {
        try run("swift", [command, "--scratch-path", scratch] + arguments, in: directory)
    }
}

extension Outcome {
    var all: String { output + errors }
}
