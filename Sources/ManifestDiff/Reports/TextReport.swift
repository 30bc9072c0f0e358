internal import KubernetesModel

/// A comparison for a terminal.
package struct TextReport {
    private let comparison: ManifestComparison
    private let sides: (old: String, new: String)
    private let isColored: Bool

    /// - Parameter sides: what is compared, such as `staging` and `prod`.
    package init(_ comparison: ManifestComparison, from old: String, to new: String, isColored: Bool) {
        self.comparison = comparison
        sides = (old, new)
        self.isColored = isColored
    }

    /// Lines, each with its break.
    package var text: String {
        guard !comparison.isEmpty else { return "\(sides.old) → \(sides.new): no difference\n" }
        let groups = ChangeGroups(comparison.changes).groups
        var lines = [
            "\(sides.old) → \(sides.new): \(comparison.changes.count.counted("difference")) "
                + "in \(groups.count.counted("object"))"
        ]
        lines += WorkloadOutcomes(comparison).text.map { "  \(ValueText.printable($0))" }
        for (object, changes) in groups {
            let namespace = object.namespace.map { " in \(ValueText.printable($0))" } ?? ""
            lines += ["", "\(styled(ValueText.printable("\(object)"), .bold))\(namespace)"]
            lines += changes.flatMap(self.lines)
        }
        return lines.map { "\($0)\n" }.joined()
    }

    private func lines(of change: Change) -> [String] {
        let mark = change.old == nil ? "+" : change.new == nil ? "-" : "~"
        let place = change.location.map { "  \(styled($0.short, .dim))" } ?? ""
        let what = change.path.isRoot ? " the object" : " \(ValueText.printable(change.path.text))\(values(of: change))"
        return ["  \(styled(mark, mark == "+" ? .green : mark == "-" ? .red : .yellow))\(what)\(place)"]
            + change.effects.map { "      \(styled($0.kind.title, Style($0.kind))): \(ValueText.printable($0.reason))" }
    }

    private func values(of change: Change) -> String {
        switch ValueText.texts(of: change, limit: 60) {
        case (let old?, let new?): ": \(old) → \(new)"
        case (let old?, nil): ": \(old)"
        case (nil, let new?): ": \(new)"
        case (nil, nil): ""
        }
    }

    // MARK: - Colours

    private enum Style: Int {
        case plain = 0
        case bold = 1
        case dim = 2
        case red = 31
        case green = 32
        case yellow = 33

        init(_ kind: Effect.Kind) {
            switch kind {
            case .nothing, .inPlace, .added, .scale: self = .plain
            case .configReload, .rollingRestart, .secretKeyAdded: self = .yellow
            default: self = .red
            }
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColored && style != .plain ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
