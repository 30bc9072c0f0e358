import Foundation

/// Where the Kubernetes schemas lie, if they are installed.
enum SchemaFolder {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// CI has them; elsewhere a missing folder disables the tests that read it.
    static var isExpected: Bool { url != nil || ProcessInfo.processInfo.environment["CI"] == "true" }

    static var url: URL? {
        if let path = ProcessInfo.processInfo.environment["KUBERNETES_SCHEMAS"] { return URL(fileURLWithPath: path) }
        let libraries = repository.appendingPathComponent(".venv/lib")
        let pythons = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
        return pythons.filter { $0.hasPrefix("python3") }.sorted()
            .map {
                libraries.appendingPathComponent($0)
                    .appendingPathComponent("site-packages/kubernetes_validate/kubernetes-json-schema")
            }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }
}
