/// An API object together with the source that declared it: what flows from the description to checks and writers.
public struct DeclaredObject: Sendable {
    public var object: any KubernetesObject

    private var facts: Facts

    /// What is known besides the object, in one place outside, so that passing a declared object on costs little.
    // Written only while uniquely referenced, hence safe to share.
    private final class Facts: @unchecked Sendable {
        let declaration: SourceLocation
        var release: String?
        var origins: Origins
        var waivers: [Waiver]

        init(_ declaration: SourceLocation, _ release: String?, _ origins: Origins, _ waivers: [Waiver]) {
            self.declaration = declaration
            self.release = release
            self.origins = origins
            self.waivers = waivers
        }
    }

    package init(
        _ object: any KubernetesObject, declaration: SourceLocation, origins: Origins = Origins(),
        waivers: [Waiver] = []
    ) {
        self.object = object
        facts = Facts(declaration, nil, origins, waivers)
    }

    /// The call that declared the object.
    public var declaration: SourceLocation { facts.declaration }

    /// The release that it belongs to; nil where the stack is one release.
    package var release: String? {
        get { facts.release }
        set { edit { $0.release = newValue } }
    }

    package var origins: Origins {
        get { facts.origins }
        set { edit { $0.origins = newValue } }
    }

    /// The rules that do not apply to it.
    public package(set) var waivers: [Waiver] {
        get { facts.waivers }
        set { edit { $0.waivers = newValue } }
    }

    /// The line that set the field at `path`, or else the object's declaration.
    public func location(of path: String) -> SourceLocation {
        origins.location(of: path) ?? declaration
    }

    private mutating func edit(_ change: (Facts) -> Void) {
        if !isKnownUniquelyReferenced(&facts) {
            facts = Facts(facts.declaration, facts.release, facts.origins, facts.waivers)
        }
        change(facts)
    }
}
