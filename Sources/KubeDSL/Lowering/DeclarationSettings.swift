package import KubernetesModel

/// What all declarations have: where they stand, and what is to be changed in their objects.
public struct DeclarationSettings: Sendable {
    package let location: SourceLocation
    package var patches: [Patch] = []
    package var waivers: [Waiver] = []

    package init(at location: SourceLocation) { self.location = location }

    /// `object`, declared where this declaration stands.
    package func declared(
        _ object: some KubernetesObject, origins: Origins = Origins(), waivers: [Waiver] = []
    ) -> DeclaredObject {
        DeclaredObject(object, declaration: location, origins: origins, waivers: waivers)
    }
}
