internal import Foundation
internal import ManifestPackaging

/// Files that are written in full beside the directory's own, and then moved into their places, each in one step.
///
/// A full disk or a crash leaves what was there before as it was.
struct StagedFiles {
    private let directory: String
    private let staging: String

    /// Makes the directories where they are missing, and writes the files beside those that are there.
    init(_ files: [ManifestFile], below directory: String) throws {
        self.directory = directory
        staging = "\(directory)/.staging-\(ProcessInfo.processInfo.processIdentifier)"
        try createDirectory(directory)
        do {
            try createDirectory(staging)
            for file in files {
                try createDirectory(parent(of: "\(staging)/\(file.path)"))
                try write(file.bytes, to: "\(staging)/\(file.path)")
                try createDirectory(parent(of: "\(directory)/\(file.path)"))
            }
        } catch {
            discard()
            throw error
        }
    }

    /// Puts a file where it belongs, in place of the one that is there.
    func move(_ path: String, to place: String? = nil) throws {
        let destination = "\(directory)/\(place ?? path)"
        guard rename("\(staging)/\(path)", destination) == 0 else { throw failure(SystemError(), destination) }
    }

    /// Removes what was not moved.
    func discard() { try? FileManager.default.removeItem(atPath: staging) }

    /// Removes a file that is in its place.
    func remove(_ path: String) throws {
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
                "; where SwiftPM's sandbox forbids it, run 'swift package --allow-writing-to-directory \(directory) …' "
                + "or the stack's executable itself"
        }
        return CommandFailure(phrase)
    }
}
