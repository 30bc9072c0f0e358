package import Foundation

/// What a child process printed and how it ended.
package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String

    package var isSuccess: Bool { status == 0 }
}

/// Runs a program to its end. Both of its outputs go to files, so that neither can block the other.
package func run(
    _ executable: String, _ arguments: [String], in directory: URL? = nil, input: String = "",
    environment: [String: String] = [:]
) throws -> Outcome {
    try withTemporaryDirectory { scratch in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [executable] + arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (inputFile, outputFile, errorFile) = (
            scratch.appendingPathComponent("in"), scratch.appendingPathComponent("out"),
            scratch.appendingPathComponent("err")
        )
        try Data(input.utf8).write(to: inputFile)
        try Data().write(to: outputFile)
        try Data().write(to: errorFile)
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }
}

/// Lends a new directory and removes it afterwards.
package func withTemporaryDirectory<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("kubedsl-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try body(directory)
}
