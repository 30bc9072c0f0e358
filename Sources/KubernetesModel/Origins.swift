/// Which line of the user's source set which field of an object.
///
/// A field path is written as in the API's own errors: `spec.template.spec.containers[0].livenessProbe`.
package struct Origins: Sendable {
    private var locations: [(path: String, location: SourceLocation)] = []

    package init() {}

    /// Says that `location` set the field at `path` and all below it. A later call for the same path wins.
    package mutating func record(_ path: String, at location: SourceLocation) {
        locations.append((path, location))
    }

    /// Takes over the origins of a part of this object, which stands at `path`.
    package mutating func merge(_ part: Origins, under path: String) {
        for origin in part.locations {
            record(origin.path.isEmpty ? path : "\(path).\(origin.path)", at: origin.location)
        }
    }

    /// The location of the deepest field recorded at or above `path`; nil when nothing above it was recorded.
    package func location(of path: String) -> SourceLocation? {
        var deepest: (length: Int, location: SourceLocation)?
        for origin in locations where Self.contains(path, in: origin.path) {
            let length = origin.path.utf8.count
            if length >= deepest?.length ?? 0 { deepest = (length, origin.location) }
        }
        return deepest?.location
    }

    /// Whether `path` is the field at `ancestor` or lies below it.
    private static func contains(_ path: String, in ancestor: String) -> Bool {
        guard !ancestor.isEmpty else { return true }
        guard path.hasPrefix(ancestor) else { return false }
        let rest = path.utf8.dropFirst(ancestor.utf8.count).first
        return rest == nil || rest == UInt8(ascii: ".") || rest == UInt8(ascii: "[")
    }
}
