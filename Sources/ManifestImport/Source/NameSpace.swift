/// The names of one scope, each taken once.
struct NameSpace {
    private var taken: Set<String>

    init(reserved: Set<String> = []) { taken = reserved }

    /// The first of the names that is free, or else the last one with a number.
    mutating func take(_ names: String...) -> String {
        let last = names.last ?? ""
        let name =
            names.first { !taken.contains($0) } ?? (2...).lazy.map { "\(last)\($0)" }.first { !taken.contains($0) }
            ?? last
        taken.insert(name)
        return name
    }
}
