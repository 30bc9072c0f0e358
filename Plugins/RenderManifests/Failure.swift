/// What the user reads after `error: `.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// What a command said behind an `error: ` of its own, which SwiftPM writes once more; nil for another beginning.
    static func message(in said: String) -> String? {
        said.lowercased().hasPrefix("error: ") ? String(said.dropFirst("error: ".count)) : nil
    }
}
