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

    private static let indexHeader = "# Files rendered from the stack; removed when they are no longer rendered.\n"

    /// Makes the tree hold these files, and says in a line what changed.
    func replace(with files: [ManifestFile]) throws -> String {
        let ours = try indexedPaths()
        let kept = files.map(\.path)
        for path in kept where !ours.contains(path) && exists(path) {
            throw CommandFailure(
                "'\(directory)/\(path)' is not one of the rendered files, so it is left alone; "
                    + "move it away or choose another directory")
        }
        let changed = files.filter { contents(of: $0.path) != $0.bytes }
        let stale = ours.subtracting(kept).filter(exists).sorted()
        try createDirectory(directory)
        let staging = "\(directory)/.staging-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: staging) }
        let index = ManifestFile(path: Self.indexName, bytes: Self.index(of: kept))
        try stage(changed + [index], in: staging)
        for file in changed { try move(file, from: staging) }
        for path in stale { try remove(path) }
        try move(index, from: staging)
        return "\(directory): \(files.count) files, \(changed.count) written, \(stale.count) removed"
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
        Array((indexHeader + paths.sorted().map { "\($0)\n" }.joined()).utf8)
    }

    // MARK: - Reading

    /// The paths that the last rendering wrote; none in a new directory.
    private func indexedPaths() throws -> Set<String> {
        guard let bytes = contents(of: Self.indexName) else { return [] }
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

    // MARK: - Writing

    private func stage(_ files: [ManifestFile], in staging: String) throws {
        try createDirectory(staging)
        for file in files {
            try createDirectory(parent(of: "\(staging)/\(file.path)"))
            try write(file.bytes, to: "\(staging)/\(file.path)")
        }
    }

    private func move(_ file: ManifestFile, from staging: String) throws {
        let destination = "\(directory)/\(file.path)"
        try createDirectory(parent(of: destination))
        guard rename("\(staging)/\(file.path)", destination) == 0 else { throw failure(SystemError(), destination) }
    }

    private func remove(_ path: String) throws {
        guard unlink("\(directory)/\(path)") == 0 else { throw failure(SystemError(), "\(directory)/\(path)") }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        guard let file = fopen(path, "wb") else { throw failure(SystemError(), path) }
        let written = fwrite(bytes, 1, bytes.count, file)
        // A full disk may show only when the buffer is flushed.
        guard written == bytes.count, fflush(file) == 0 else {
            let error = SystemError()
            fclose(file)
            throw failure(error, path)
        }
        guard fclose(file) == 0 else { throw failure(SystemError(), path) }
    }

    /// Makes the directory and those above it.
    private func createDirectory(_ path: String) throws {
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            guard isDirectory.boolValue else {
                throw CommandFailure("cannot write below '\(path)': it is a file; choose another directory")
            }
            return
        }
        let above = parent(of: path)
        if above != path { try createDirectory(above) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(SystemError(), path) }
    }

    private func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func failure(_ error: SystemError, _ path: String) -> CommandFailure {
        var phrase = "cannot write '\(path)': \(error)"
        if error.isDenial {
            phrase +=
                "; where SwiftPM's sandbox forbids it, run 'swift package --allow-writing-to-directory \(directory) "
                + "render-manifests …' or the stack's executable itself"
        }
        return CommandFailure(phrase)
    }
}
