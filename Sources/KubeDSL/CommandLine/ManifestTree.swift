internal import Foundation
internal import ManifestPackaging

/// The directory of one environment's manifests, with an index of the files that are ours.
///
/// What is new is written beside the tree first, so that a full disk or a crash leaves the old tree whole; then each
/// file is moved into its place in one step, files of ours that are no longer rendered go, and the index comes last.
/// A file that the index does not name is somebody else's and is never touched, and a tree of another stack neither.
struct ManifestTree {
    let directory: String

    /// The name of the stack that renders it.
    let stack: String

    /// The agent that it is rendered for. Default: it is applied by hand.
    var agent: GitOpsAgent?

    /// Not an ending that `kubectl apply -f DIR` reads.
    static let indexName = "index.txt"

    /// Whether the directory holds the manifests of an environment that this stack, or an older rendering, has put
    /// there, and no chart or overlays.
    var isEnvironment: Bool {
        guard let index = try? storedIndex(), [nil, stack].contains(index.stack) else { return false }
        let paths = index.paths
        return !paths.isEmpty
            && !paths.contains { $0.hasSuffix("Chart.yaml") || $0.hasSuffix("kustomization.yaml") }
    }

    /// The agent that reads the directory; nil where none does, or where it is not ours.
    var storedAgent: GitOpsAgent? { (try? storedIndex())?.agent }

    /// Writes what is new beside the tree, which stays as it is.
    ///
    /// Refuses files of which the tree cannot hold all, and writes none then.
    func stage(_ files: [ManifestFile]) throws -> StagedTree {
        let ours = try index().paths
        try validate(files, ours)
        let changed = files.filter { contents(of: $0.path) != $0.bytes }
        let stale = stale(ours, besides: files)
        let interim = index(of: ours.union(files.map(\.path)), at: StagedTree.interimIndexName)
        return StagedTree(
            directory: directory, count: files.count, changed: changed.map(\.path), stale: stale,
            files: try StagedFiles(changed + [interim, index(of: files)], below: directory))
    }

    /// How the tree differs from these files, in a phrase for each file: edited, missing, or left over.
    func differences(from files: [ManifestFile]) throws -> [String] {
        let stale = stale(try index().paths, besides: files).map {
            "'\(directory)/\($0)' is left over; the stack no longer renders it"
        }
        let differences = files.compactMap(difference) + stale
        // Where a file differs, the index mostly does too.
        return differences.isEmpty ? [difference(index(of: files))].compactMap(\.self) : differences
    }

    private func difference(_ file: ManifestFile) -> String? {
        guard let bytes = contents(of: file.path) else { return "'\(directory)/\(file.path)' is missing" }
        return bytes == file.bytes ? nil : "'\(directory)/\(file.path)' is not what the stack renders"
    }

    private func validate(_ files: [ManifestFile], _ ours: Set<String>) throws {
        if let link = ours.union(files.map(\.path)).sorted().compactMap(link).first {
            throw CommandFailure("'\(directory)/\(link)' is a link, and leads out of the tree; remove it")
        }
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

    /// Files of the last rendering that are rendered no longer.
    private func stale(_ ours: Set<String>, besides files: [ManifestFile]) -> [String] {
        ours.subtracting(files.map(\.path)).filter(exists).sorted()
    }

    private func index(of files: [ManifestFile]) -> ManifestFile {
        index(of: Set(files.map(\.path)), at: Self.indexName)
    }

    private func index(of paths: Set<String>, at path: String) -> ManifestFile {
        ManifestFile(path: path, bytes: TreeIndex(stack: stack, agent: agent, paths: paths).bytes)
    }

    // MARK: - Reading

    /// What the last rendering wrote; nothing in a new directory.
    private func index() throws -> TreeIndex {
        let index = try storedIndex()
        if let other = index.stack, other != stack {
            throw CommandFailure(
                "'\(directory)' is rendered from the stack '\(other)', not from '\(stack)', so it is left alone; "
                    + "choose another directory, or remove this one where there is no '\(other)' any longer")
        }
        if let other = index.agent, other != agent {
            throw CommandFailure(
                "'\(directory)' is rendered for \(other.rawValue), whose order of things would be lost; render it with "
                    + "--gitops \(other.rawValue), choose another directory, or remove this one where "
                    + "\(other.rawValue) reads it no longer")
        }
        return index
    }

    /// The same, whoever it is for.
    private func storedIndex() throws -> TreeIndex {
        guard let bytes = contents(of: Self.indexName) else { return TreeIndex() }
        return try TreeIndex(bytes, of: "\(directory)/\(Self.indexName)")
    }

    private func contents(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(directory)/\(path)").map(Array.init)
    }

    /// Whether anything is there, be it a link that leads nowhere.
    private func exists(_ path: String) -> Bool { type(of: path) != nil }

    /// The directory on the way to a file that is a link, and leads out of the tree.
    private func link(above path: String) -> String? {
        let names = path.split(separator: "/").dropLast()
        return names.indices.map { names[...$0].joined(separator: "/") }.first { type(of: $0) == .typeSymbolicLink }
    }

    private func type(of path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: "\(directory)/\(path)"))?[.type] as? FileAttributeType
    }
}
