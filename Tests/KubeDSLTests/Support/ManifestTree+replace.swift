@testable import KubeDSL

extension ManifestTree {
    /// Makes the tree hold these files, and says in a line what changed.
    func replace(with files: [ManifestFile]) throws -> String {
        let tree = try stage(files)
        defer { tree.discard() }
        return try tree.settle()
    }
}
