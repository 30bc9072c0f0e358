/// The manifests of one directory, written in full beside it.
struct StagedTree {
    let directory: String
    /// How many files the tree will hold, without its index.
    let count: Int
    /// The files that are new or other than before.
    let changed: [String]
    /// Files of the last rendering that are rendered no longer.
    let stale: [String]
    let files: StagedFiles

    /// The index of what was there and of what comes, until all is in its place: whoever is interrupted meanwhile finds
    /// no file that is nobody's.
    static let interimIndexName = "index.interim.txt"

    /// Puts the files into their places, and says in a line what changed.
    func settle() throws -> String {
        try files.move(Self.interimIndexName, to: ManifestTree.indexName)
        for path in changed { try files.move(path) }
        for path in stale { try files.remove(path) }
        try files.move(ManifestTree.indexName)
        let number = count == 1 ? "1 file" : "\(count) files"
        return "\(directory): \(number), \(changed.count) written, \(stale.count) removed"
    }

    /// Removes what was not put into its place.
    func discard() { files.discard() }
}
