/// An API object together with the source that declared it: what flows from the description to checks and writers.
public struct DeclaredObject: Sendable {
    public var object: any KubernetesObject

    private var facts: Box<Facts>

    /// What is known besides the object, in one place outside, so that passing a declared object on costs little.
    private struct Facts {
        let declaration: SourceLocation
        var release: String?
        var origins: Origins
        var waivers: [Waiver]
    }

    package init(
        _ object: any KubernetesObject, declaration: SourceLocation, origins: Origins = Origins(),
        waivers: [Waiver] = []
    ) {
        self.object = object
        facts = Box(Facts(declaration: declaration, origins: origins, waivers: waivers))
    }

    /// The call that declared the object.
    public var declaration: SourceLocation { facts.value.declaration }

    /// The release that it belongs to; nil where the stack is one release.
    package var release: String? {
        get { facts.value.release }
        set { Box.edit(&facts) { $0.release = newValue } }
    }

    package var origins: Origins {
        get { facts.value.origins }
        set { Box.edit(&facts) { $0.origins = newValue } }
    }

    /// The rules that do not apply to it.
    public package(set) var waivers: [Waiver] {
        get { facts.value.waivers }
        set { Box.edit(&facts) { $0.waivers = newValue } }
    }

    /// The line that set the field at `path`, or else the object's declaration.
    public func location(of path: String) -> SourceLocation {
        origins.location(of: path) ?? declaration
    }
}
