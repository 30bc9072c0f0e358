internal import ArgumentParser

/// How manifests are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
}
