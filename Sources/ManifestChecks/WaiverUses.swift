import KubernetesModel

/// Waivers, each once and with whether it silenced anything.
struct WaiverUses: Sendable {
    typealias Use = (waiver: Waiver, isUsed: Bool)

    /// By line and reason: a stack stamped many times has the same ones again and again.
    private var uses: [Int: [String: [Use]]] = [:]

    mutating func note(_ waiver: Waiver, isUsed: Bool = false) {
        let line = waiver.location.line
        let known = uses[line]?[waiver.reason] ?? []
        guard let place = known.firstIndex(where: { $0.waiver == waiver }) else {
            uses[line, default: [:]][waiver.reason, default: []].append((waiver, isUsed))
            return
        }
        // Read before it is written, for most are used again and again.
        if isUsed, !known[place].isUsed { uses[line]?[waiver.reason]?[place].isUsed = true }
    }

    mutating func merge(_ other: WaiverUses) {
        for (waiver, isUsed) in other.all { note(waiver, isUsed: isUsed) }
    }

    /// By place, then by rule, reason and last day.
    var sorted: [Use] {
        func key(_ waiver: Waiver) -> (SourceLocation, String, String, String) {
            (waiver.location, waiver.rule.rawValue, waiver.reason, waiver.lastDay ?? "")
        }
        return all.sorted { key($0.waiver) < key($1.waiver) }
    }

    private var all: [Use] { uses.values.flatMap { $0.values.joined() } }
}
