public import Foundation

/// The rendered manifests of the todo chatbot, checked on each build.
public enum TodoManifests {
    /// One directory for each environment; nil where resources are not bundled.
    public static var directory: URL? { Bundle.module.url(forResource: "Manifests", withExtension: nil) }
}
