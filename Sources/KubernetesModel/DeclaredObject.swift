/// An API object together with the source that declared it: what flows from the description to checks and writers.
public struct DeclaredObject: Sendable {
    @usableFromInline
    var shared: Box<Shared>

    /// All of it is in one place outside, for lists of objects are sorted, filtered and passed on.
    @usableFromInline
    struct Shared: Sendable {
        @usableFromInline
        var object: any KubernetesObject
        let declaration: SourceLocation
        var release: String?
        var origins: Origins
        var waivers: [Waiver]
    }

    package init(
        _ object: any KubernetesObject, declaration: SourceLocation, origins: Origins = Origins(),
        waivers: [Waiver] = []
    ) {
        shared = Box(Shared(object: object, declaration: declaration, origins: origins, waivers: waivers))
    }

    public var object: any KubernetesObject {
        @inlinable _read { yield shared.value.object }
        @inlinable _modify { yield &Box.own(&shared).value.object }
    }

    /// The call that declared the object.
    public var declaration: SourceLocation { shared.value.declaration }

    /// The release that it belongs to; nil where the stack is one release.
    package var release: String? {
        _read { yield shared.value.release }
        _modify { yield &Box.own(&shared).value.release }
    }

    package var origins: Origins {
        _read { yield shared.value.origins }
        _modify { yield &Box.own(&shared).value.origins }
    }

    /// The rules that do not apply to it.
    public package(set) var waivers: [Waiver] {
        _read { yield shared.value.waivers }
        _modify { yield &Box.own(&shared).value.waivers }
    }

    /// The line that set the field at `path`, or else the object's declaration.
    public func location(of path: String) -> SourceLocation {
        origins.location(of: path) ?? declaration
    }
}
