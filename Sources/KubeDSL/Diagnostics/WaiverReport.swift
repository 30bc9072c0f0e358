internal import KubernetesModel

/// What is waived, as a person reads it: a line for each waiver with its reason.
struct WaiverReport {
    let waivers: [Waiver]

    init(_ waivers: [Waiver]) { self.waivers = waivers }

    /// Empty when nothing is waived.
    var text: String {
        waivers.map { waiver in
            let end = waiver.lastDay.map { " until \($0)" } ?? ""
            return "\(waiver.location): note: '\(waiver.rule)' is waived\(end): \(waiver.reason)\n"
        }.joined()
    }
}
