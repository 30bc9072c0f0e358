/// The names of one scope, each taken once.
struct NameSpace {
    private var taken: Set<String>
    /// Of file systems, which may not tell capitals from small letters.
    private let ignoresCase: Bool

    init(reserved: Set<String> = [], ignoringCase ignoresCase: Bool = false) {
        taken = []
        self.ignoresCase = ignoresCase
        for name in reserved { taken.insert(key(name)) }
    }

    /// The first of the names that is free, or else the last one with a number.
    mutating func take(_ names: String...) -> String { take(names, with: [""]) }

    /// The name if it is free before each of the endings, or else with a number; all of them are taken.
    mutating func take(_ name: String, with endings: [String]) -> String { take([name], with: [""] + endings) }

    private mutating func take(_ names: [String], with endings: [String]) -> String {
        let last = names.last ?? ""
        func isFree(_ name: String) -> Bool { endings.allSatisfy { !taken.contains(key(name + $0)) } }
        let name = names.first(where: isFree) ?? (2...).lazy.map { "\(last)\($0)" }.first(where: isFree) ?? last
        for ending in endings { taken.insert(key(name + ending)) }
        return name
    }

    private func key(_ name: String) -> String { ignoresCase ? name.lowercased() : name }
}
