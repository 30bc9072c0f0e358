internal import Foundation
internal import ManifestPackaging

/// The directory of one environment's manifests, with an index of the files that are ours.
///
/// What is new is written beside the tree first, so that a full disk or a crash leaves the old tree whole; then each
/// file is moved into its place in one step, files of ours that are no longer rendered go, and the index comes last.
/// A file that the index does not name is somebody else's and is never touched.
struct ManifestTree {
    let directory: String

    /// Not an ending that `kubectl apply -f DIR` reads.
    static let indexName = "index.txt"

    private static let indexHeader = "# Files rendered from the stack; removed when they are no longer rendered."

    /// Whether the directory holds the manifests of an environment that were rendered into it, and no chart or overlays.
    var isEnvironment: Bool {
        guard let paths = try? indexedPaths(), !paths.isEmpty else { return false }
        return !paths.contains { $0.hasSuffix("Chart.yaml") || $0.hasSuffix("kustomization.yaml") }
    }

    /// Refuses files of which the tree cannot hold all, and changes nothing.
    func validate(_ files: [ManifestFile]) throws {
        let ours = try indexedPaths()
        var kept: Set<String> = []
        for path in files.map(\.path) {
            guard kept.insert(path).inserted else {
                throw CommandFailure(
                    "'\(directory)/\(path)' would be two files; give two objects or releases different names")
            }
            guard ours.contains(path) || !exists(path) else {
                throw CommandFailure(
                    "'\(directory)/\(path)' is not one of the rendered files, so it is left alone; "
                        + "move it away or choose another directory")
            }
        }
    }

    /// Makes the tree hold these files, and says in a line what changed.
    func replace(with files: [ManifestFile]) throws -> String {
        let tree = try stage(files)
        defer { tree.discard() }
        return try tree.settle()
    }

    /// Writes what is new beside the tree, which stays as it is.
    func stage(_ files: [ManifestFile]) throws -> StagedTree {
        try validate(files)
        let kept = files.map(\.path)
        let changed = files.filter { contents(of: $0.path) != $0.bytes }
        let index = ManifestFile(path: Self.indexName, bytes: Self.index(of: kept))
        return StagedTree(
            directory: directory, count: files.count, changed: changed.map(\.path),
            stale: try indexedPaths().subtracting(kept).filter(exists).sorted(),
            files: try StagedFiles(changed + [index], below: directory))
    }

    /// How the tree differs from these files, in a phrase for each file: edited, missing, or left over.
    func differences(from files: [ManifestFile]) throws -> [String] {
        let ours = try indexedPaths()
        let kept = Set(files.map(\.path))
        var differences = files.compactMap { file -> String? in
            guard let bytes = contents(of: file.path) else { return "'\(directory)/\(file.path)' is missing" }
            return bytes == file.bytes ? nil : "'\(directory)/\(file.path)' is not what the stack renders"
        }
        differences += ours.subtracting(kept).filter(exists).sorted().map {
            "'\(directory)/\($0)' is left over; the stack no longer renders it"
        }
        if differences.isEmpty, contents(of: Self.indexName) != Self.index(of: files.map(\.path)) {
            differences = ["'\(directory)/\(Self.indexName)' does not list the rendered files"]
        }
        return differences
    }

    private static func index(of paths: [String]) -> [UInt8] {
        Array((indexHeader + "\n" + paths.sorted().map { "\($0)\n" }.joined()).utf8)
    }

    // MARK: - Reading

    /// The paths that the last rendering wrote; none in a new directory.
    private func indexedPaths() throws -> Set<String> {
        guard let bytes = contents(of: Self.indexName) else { return [] }
        guard bytes.starts(with: Self.indexHeader.utf8) else {
            throw CommandFailure(
                "'\(directory)/\(Self.indexName)' is no index of rendered files, so it is left alone; "
                    + "move it away or choose another directory")
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let paths = lines.filter { !$0.hasPrefix("#") }
        for path in paths where path.hasPrefix("/") || path.split(separator: "/").contains("..") {
            throw CommandFailure("'\(directory)/\(Self.indexName)' names '\(path)', which is outside the tree")
        }
        return Set(paths)
    }

    private func contents(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(directory)/\(path)").map(Array.init)
    }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(directory)/\(path)") }
}
