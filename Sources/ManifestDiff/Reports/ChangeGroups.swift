internal import KubernetesModel

/// Changes by object, the most dangerous first: the order of every report for people.
struct ChangeGroups {
    let groups: [(object: ObjectIdentity, changes: [Change])]

    init(_ changes: [Change]) {
        var order: [ObjectIdentity] = []
        var byObject: [ObjectIdentity: [Change]] = [:]
        for change in changes {
            if byObject[change.object] == nil { order.append(change.object) }
            byObject[change.object, default: []].append(change)
        }
        let groups = order.map { object in
            let own = (byObject[object] ?? []).enumerated().sorted { left, right in
                let (first, second) = (left.element.effect.kind, right.element.effect.kind)
                return first == second ? left.offset < right.offset : first > second
            }
            return (object: object, changes: own.map(\.element))
        }
        self.groups = groups.enumerated().sorted { left, right in
            let (first, second) = (Self.danger(left.element.changes), Self.danger(right.element.changes))
            return first == second ? left.offset < right.offset : first > second
        }.map(\.element)
    }

    private static func danger(_ changes: [Change]) -> Effect.Kind { changes.first?.effect.kind ?? .nothing }
}

extension Int {
    func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension SourceLocation {
    /// `Backend.swift:31`.
    var short: String { "\(file.split(separator: "/").last ?? ""):\(line)" }
}
