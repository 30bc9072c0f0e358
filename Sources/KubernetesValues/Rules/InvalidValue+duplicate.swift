extension InvalidValue {
    /// That a container sets one variable twice: the later value would win in silence.
    package static func duplicateVariable(_ name: String) -> InvalidValue {
        InvalidValue(
            rule: "duplicate-variables", reason: "variable \(name.quoted) is set twice in one container",
            range: 0..<name.utf8.count
        )
    }

    /// That a container mounts two volumes at one path, which the API server refuses.
    package static func duplicateMount(_ path: String) -> InvalidValue {
        InvalidValue(
            rule: "duplicate-mounts", reason: "path \(path.quoted) is mounted twice in one container",
            range: 0..<path.utf8.count
        )
    }
}
