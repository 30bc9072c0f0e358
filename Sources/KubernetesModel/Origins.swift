import KubernetesValues

/// Which line of the user's source set which field of an object.
///
/// A field path is written as in the API's own errors: `spec.template.spec.containers[0].livenessProbe`.
package struct Origins: Sendable {
    /// Paths are put together only when a location is asked for, which is seldom.
    fileprivate struct Entry {
        /// Of a field, of a list, or of what has the parts.
        let path: String
        let content: Content
    }

    fileprivate enum Content {
        case field(SourceLocation)
        case item(UInt32, SourceLocation)
        case part(Origins)
    }

    private var entries: [Entry] = []

    package init() {}

    /// Says that `location` set the field at `path` and all below it. A later call for the same path wins.
    package mutating func record(_ path: String, at location: SourceLocation) {
        entries.appendAsOneOfFew(Entry(path: path, content: .field(location)))
    }

    /// Says that `location` set the item at `index` of the list at `path`, and all below it.
    package mutating func record(_ path: String, _ index: Int, at location: SourceLocation) {
        entries.appendAsOneOfFew(Entry(path: path, content: .item(UInt32(clamping: index), location)))
    }

    /// Takes over the origins of a part of this object, which stands at `path`.
    package mutating func merge(_ part: Origins, under path: String) {
        entries.appendAsOneOfFew(Entry(path: path, content: .part(part)))
    }

    /// The location of the deepest field recorded at or above `path`; nil when nothing above it was recorded.
    package func location(of path: String) -> SourceLocation? { path.withBytes { deepest(at: $0[...])?.location } }

    fileprivate typealias Path = Slice<UnsafeBufferPointer<UInt8>>

    private func deepest(at path: Path) -> (depth: Int, location: SourceLocation)? {
        var deepest: (depth: Int, location: SourceLocation)?
        for index in entries.indices {
            // Most entries are of other fields, and are not even copied.
            guard let rest = Entry.rest(of: path, below: entries[index].path),
                let found = entries[index].location(of: rest), found.depth >= deepest?.depth ?? 0
            else { continue }
            deepest = found
        }
        return deepest
    }
}

extension Origins.Entry {
    private static let dot = UInt8(ascii: ".")
    private static let bracket = UInt8(ascii: "[")

    /// The location that it has for what lies below its path, and how many bytes of the whole lead to the field that
    /// was recorded.
    fileprivate func location(of rest: Origins.Path) -> (depth: Int, location: SourceLocation)? {
        switch content {
        case .field(let location): return (path.utf8.count, location)
        case .item(let index, let location):
            guard rest.first == Self.bracket else { return nil }
            let item = "[\(index)]"
            return Self.rest(of: rest, below: item).map { _ in (path.utf8.count + item.utf8.count, location) }
        case .part(let part):
            guard let found = part.deepest(at: rest.first == Self.dot ? rest.dropFirst() : rest) else { return nil }
            return (path.utf8.count + (found.depth == 0 ? 0 : found.depth + 1), found.location)
        }
    }

    /// What of `path` lies below the field at `ancestor`; nil when the field is not above it.
    fileprivate static func rest(of path: Origins.Path, below ancestor: String) -> Origins.Path? {
        guard !ancestor.isEmpty else { return path }
        guard ancestor.withBytes({ path.starts(with: $0) }) else { return nil }
        let rest = path.dropFirst(ancestor.utf8.count)
        return rest.isEmpty || rest.first == dot || rest.first == bracket ? rest : nil
    }
}
