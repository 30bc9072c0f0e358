package import ManifestChecks

/// Why a file that a declaration names is of no use.
package struct UnreadableFile: Error {
    package let file: RepositoryFile
    /// Why, and where in it if it was read.
    package let reason: String
    package var notes: [Finding.Note] = []

    package var finding: Finding {
        Finding(
            .unreadableFile, "file '\(file.path)' cannot be read: \(reason)", at: file.location, notes: notes)
    }
}
