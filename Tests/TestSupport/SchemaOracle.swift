import Foundation

/// The API's own schemas, which `kubernetes-validate` carries for every minor version.
package enum SchemaOracle {
    package static var isHere: Bool { Oracle.isHere("kubernetes-validate") }

    /// What the schemas of a version have against manifests; empty where they know every kind and accept every field.
    ///
    /// - Parameter manifests: by the names that the refusals carry.
    package static func refusals(of manifests: [String: String], version: String) throws -> [String] {
        try withTemporaryDirectory { directory in
            let names = manifests.keys.sorted().map { "\($0).yaml" }
            for (name, text) in manifests {
                try Data(text.utf8).write(to: directory.appendingPathComponent("\(name).yaml"))
            }
            let outcome = try run(
                Oracle.path("kubernetes-validate"), ["-k", version, "--strict"] + names, in: directory)
            let lines = outcome.output.split(separator: "\n").map(String.init)
            let unread = names.filter { name in !lines.contains { $0.contains(name) } }.map { "\($0) was not judged" }
            let failure = outcome.errors.isEmpty ? [] : [outcome.errors]
            // It says no more than a warning of a kind that it does not know.
            return lines.filter { !$0.hasPrefix("INFO ") } + unread + failure
        }
    }
}
