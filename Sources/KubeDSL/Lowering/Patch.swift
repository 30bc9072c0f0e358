package import KubernetesModel

/// A change to the finished objects of a declaration.
package struct Patch: Sendable {
    package let location: SourceLocation
    /// The kind of object that it is for, as the user's source names it.
    package let target: String
    private let change: @Sendable (inout DeclaredObject) -> Bool

    /// A change to the objects of one type.
    ///
    /// - Parameter path: the field that it sets; nil where only the user knows.
    package init<Object: KubernetesObject>(
        at location: SourceLocation, recording path: String? = nil, _ change: @escaping @Sendable (inout Object) -> Void
    ) {
        self.location = location
        target = String(reflecting: Object.self).split(separator: ".").dropFirst().joined(separator: ".")
        self.change = { declared in
            guard var object = declared.object as? Object else { return false }
            change(&object)
            declared.object = object
            if let path { declared.origins.record(path, at: location) }
            return true
        }
    }

    /// A change to the metadata of every object, which says which keys of the map at `path` it set.
    package init(
        metadata change: @escaping @Sendable (inout MetaV1.ObjectMeta) -> [String], _ path: String,
        at location: SourceLocation
    ) {
        self.location = location
        target = "metadata"
        self.change = { declared in
            for key in change(&declared.object.metadata) {
                declared.origins.record("\(path)[\(key)]", at: location)
            }
            return true
        }
    }

    /// Changes the objects that it is for, of those from the index on; false when there is none among them.
    package func apply(to objects: inout [DeclaredObject], from first: Int) -> Bool {
        var found = false
        for index in first..<objects.count where change(&objects[index]) { found = true }
        return found
    }
}
