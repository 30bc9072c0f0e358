internal import ArgumentParser

/// What `render` makes of a stack.
enum RenderFormat: String, WordArgument {
    /// Manifests of an environment.
    case yaml, json
    /// One package for all environments.
    case helm, kustomize

    /// How manifests are written; nil for a package.
    var manifests: OutputFormat? { OutputFormat(rawValue: rawValue) }
}
