/// An API object together with the source that declared it: what flows from the description to checks and writers.
public struct DeclaredObject: Sendable {
    public var object: any KubernetesObject

    /// The call that declared the object.
    public let declaration: SourceLocation

    /// The release that it belongs to; nil where the stack is one release.
    package var release: String?

    package var origins: Origins

    /// The rules that do not apply to it.
    public package(set) var waivers: [Waiver]

    package init(
        _ object: any KubernetesObject, declaration: SourceLocation, origins: Origins = Origins(),
        waivers: [Waiver] = []
    ) {
        self.object = object
        self.declaration = declaration
        self.origins = origins
        self.waivers = waivers
    }

    /// The line that set the field at `path`, or else the object's declaration.
    public func location(of path: String) -> SourceLocation {
        origins.location(of: path) ?? declaration
    }
}
