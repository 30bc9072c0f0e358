internal import ArgumentParser

/// How differences are reported.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
}
