package import Foundation

/// The executables that were built beside the tests.
package enum Products {
    /// - Parameter name: of an executable target that the test target depends on.
    package static func executable(_ name: String) -> String { directory.appendingPathComponent(name).path }

    /// Where the executables are, beside the modules.
    package static var directory: URL {
        // On macOS the tests are a bundle in the directory, and the process is a helper that is told its path; elsewhere
        // they are an executable.
        let bundles = Bundle.allBundles.map(\.bundlePath) + CommandLine.arguments
        guard let path = bundles.first(where: { $0.contains(".xctest/") || $0.hasSuffix(".xctest") }) else {
            return Bundle.main.bundleURL
        }
        var bundle = URL(fileURLWithPath: path)
        while bundle.pathExtension != "xctest" { bundle.deleteLastPathComponent() }
        return bundle.deletingLastPathComponent()
    }
}
