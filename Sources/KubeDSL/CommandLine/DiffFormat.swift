internal import ArgumentParser

/// How differences are reported.
enum DiffFormat: String, WordArgument {
    case text, markdown, json
}
