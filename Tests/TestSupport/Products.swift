package import Foundation

/// The executables that were built beside the tests.
package enum Products {
    /// - Parameter name: of an executable target that the test target depends on.
    package static func executable(_ name: String) -> String { directory.appendingPathComponent(name).path }

    /// Where the executables are, beside the modules.
    package static var directory: URL {
        // On macOS the tests are a bundle in the directory, elsewhere an executable.
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    }
}
