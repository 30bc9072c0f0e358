/// Tells names apart that came out the same: the second `value` is `value2`.
package struct UniqueNames {
    private var taken: Set<String>

    /// - Parameter taken: names that no one may have.
    package init(taken: Set<String> = []) { self.taken = taken }

    /// The first of the candidates that is free, else the last one with a number; taken from now on.
    package mutating func claim(_ candidates: [String]) -> String {
        if let free = candidates.first(where: { !taken.contains($0) }) {
            taken.insert(free)
            return free
        }
        let name = candidates.last ?? ""
        var number = 2
        while taken.contains("\(name)\(number)") { number += 1 }
        taken.insert("\(name)\(number)")
        return "\(name)\(number)"
    }

    /// The names in their order. Those that come once keep what they are.
    package static func of(_ names: [String], taken: Set<String> = []) -> [String] {
        var unique = UniqueNames(taken: taken)
        return names.map { unique.claim([$0]) }
    }
}
