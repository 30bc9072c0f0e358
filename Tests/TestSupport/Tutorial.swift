package import Foundation

/// The tutorial of the documentation: what each of its steps shows, and the files that the reader has by then.
package enum Tutorial {
    /// One step.
    package struct Step: Sendable, CustomStringConvertible {
        /// Counted from 1.
        package let number: Int
        /// The reader's name for the file that the step shows: `Web.swift`.
        package let name: String
        /// The file that it shows.
        package let file: URL
        /// The reader's Swift files after the step, by name; the package's manifest is none of them.
        package let sources: [String: URL]

        package var description: String { "\(number): \(name)" }

        /// Whether the step shows a source, and not a manifest or what comes of it.
        package var showsSource: Bool { sources[name] != nil }

        /// Whether it shows the manifests of an environment: `prod.yaml`.
        package var showsManifests: Bool { name.hasSuffix(".yaml") }
    }

    package static let directory = Repository.file("Sources/KubeDSL/KubeDSL.docc/Resources/Shop")

    package static func steps() throws -> [Step] {
        let file = Repository.file("Sources/KubeDSL/KubeDSL.docc/Tutorials/FromAnEmptyFolder.tutorial")
        let text = try String(contentsOf: file, encoding: .utf8)
        var sources: [String: URL] = [:]
        return text.matches(of: /@Code\(name: "([^"]+)", file: "([^"]+)"/).enumerated().map { index, code in
            let name = String(code.1)
            let shown = directory.appendingPathComponent(String(code.2))
            if name.hasSuffix(".swift"), name != "Package.swift" { sources[name] = shown }
            return Step(number: index + 1, name: name, file: shown, sources: sources)
        }
    }

    /// The Swift files of the whole stack, in the order of their names.
    package static func stack() throws -> [URL] {
        guard let last = try steps().last else { return [] }
        return last.sources.sorted { $0.key < $1.key }.map(\.value)
    }
}
