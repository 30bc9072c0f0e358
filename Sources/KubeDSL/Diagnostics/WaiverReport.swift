internal import KubernetesModel

/// What is waived, as a person reads it: a line for each waiver with its reason.
struct WaiverReport {
    let waivers: [Waiver]

    init(_ waivers: some Sequence<Waiver>) { self.waivers = waivers.sorted { $0.location < $1.location } }

    init(_ waivers: [Waiver: Bool]) { self.init(waivers.keys) }

    /// Empty when nothing is waived.
    var text: String {
        waivers.map { waiver in
            let end = waiver.lastDay.map { " until \($0)" } ?? ""
            return "\(waiver.location): note: '\(waiver.rule)' is waived\(end): \(waiver.reason)\n"
        }.joined()
    }
}
