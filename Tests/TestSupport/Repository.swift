package import Foundation

/// Places in this repository, for tests that read goldens or run its tools.
package enum Repository {
    package static let root: URL = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    package static func file(_ path: String) -> URL { root.appendingPathComponent(path) }
}
