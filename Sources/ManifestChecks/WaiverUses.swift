import KubernetesModel

/// Waivers, each once and with whether it silenced anything.
struct WaiverUses: Sendable {
    typealias Use = (waiver: Waiver, isUsed: Bool)

    /// By line and reason: a stack stamped many times has the same ones again and again.
    private var uses: [Int: [String: [Use]]] = [:]

    mutating func note(_ waiver: Waiver, isUsed: Bool = false) {
        let line = waiver.location.line
        guard let known = uses[line]?[waiver.reason]?.firstIndex(where: { $0.waiver == waiver }) else {
            uses[line, default: [:]][waiver.reason, default: []].append((waiver, isUsed))
            return
        }
        if isUsed { uses[line]?[waiver.reason]?[known].isUsed = true }
    }

    mutating func merge(_ other: WaiverUses) {
        for (waiver, isUsed) in other.all { note(waiver, isUsed: isUsed) }
    }

    /// By place, then by rule.
    var sorted: [Use] {
        all.sorted { ($0.waiver.location, $0.waiver.rule.rawValue) < ($1.waiver.location, $1.waiver.rule.rawValue) }
    }

    private var all: [Use] { uses.values.flatMap { $0.values.joined() } }
}
