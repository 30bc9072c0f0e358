/// The names that a file system keeps for itself; a key or a variable may become a file, so it must not have one of
/// them.
enum DirectoryNames {
    static func refusal(of text: String, rule: String, subject: String) -> InvalidValue? {
        guard text == "." || text.hasPrefix("..") else { return nil }
        return InvalidValue(
            rule: rule,
            reason: text == "." || text == ".."
                ? "\(subject) \(text.quoted) must not be the name of a directory"
                : "\(subject) \(text.quoted) must not start with '..'",
            range: 0..<min(2, text.utf8.count)
        )
    }
}
