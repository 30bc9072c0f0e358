import ManifestDiff
import Testing

/// What changed policies let through or cut, all policies of a pod taken together.
struct NetworkPolicyTests {
    private static func policy(_ spec: String, name: String = "a") -> String {
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: \(name)}\nspec: {\(spec)}\n"
    }

    private static let peer = "{podSelector: {matchLabels: {app: x}}}"

    @Test(
        "a policy without types closes what it has rules for",
        arguments: [
            // Outgoing traffic was open until there were rules for it.
            ("ingress: []", "ingress: [], egress: [{to: [\(peer)]}]", [.removed]),
            ("egress: [{to: [\(peer)]}]", "", [.exposureOpened]),
            ("egress: [{to: [\(peer)]}]", "egress: []", [.exposureOpened]),
            ("", "policyTypes: [Egress]", [.exposureOpened, .removed]),
            ("policyTypes: [Ingress]", "", [.nothing]),
            ("ingress: [{}]", "ingress: [{}], policyTypes: [Ingress]", [.nothing]),
        ] as [(String, String, Set<Effect.Kind>)])
    func types(old: String, new: String, kinds: Set<Effect.Kind>) throws {
        try expect(old, new, kinds)
    }

    @Test(
        "an empty list says what none says",
        arguments: [
            ("", "ingress: []", [.inPlace]), ("ingress: [{}]", "ingress: [{from: []}]", [.inPlace]),
            ("ingress: [{from: []}]", "ingress: [{from: [\(peer)]}]", [.removed]),
            ("ingress: [{from: [\(peer)]}]", "ingress: [{from: []}]", [.exposureOpened]),
            ("ingress: [{from: [\(peer)]}]", "ingress: [{from: [\(peer), {podSelector: {}}]}]", [.exposureOpened]),
            ("ingress: [{from: [\(peer), {podSelector: {}}]}]", "ingress: [{from: [\(peer)]}]", [.removed]),
            (
                "ingress: [{ports: [{port: 80}]}]", "ingress: [{ports: [{port: 80, endPort: 90}]}]",
                [.exposureOpened]
            ),
        ] as [(String, String, Set<Effect.Kind>)])
    func lists(old: String, new: String, kinds: Set<Effect.Kind>) throws {
        try expect(old, new, kinds)
    }

    private func expect(_ old: String, _ new: String, _ kinds: Set<Effect.Kind>) throws {
        let changes = try Shop.comparison(from: [Self.policy(old)], to: [Self.policy(new)]).changes
        #expect(Set(changes.flatMap { $0.effects.map(\.kind) }) == kinds)
    }

    @Test(
        "a policy beside one that closes its pods opens them when it comes, and closes them when it goes",
        arguments: [
            ("podSelector: {}", [.exposureOpened, .removed], [.exposureOpened, .removed]),
            ("podSelector: {matchLabels: {app: web}}", [.exposureOpened, .removed], [.exposureOpened, .removed]),
            // Of other pods, of the other direction, and one that closes nothing.
            ("podSelector: {matchLabels: {app: api}}", [.removed], [.exposureOpened]),
            ("podSelector: {}, policyTypes: [Egress]", [.removed], [.exposureOpened]),
            ("podSelector: {}, ingress: [{}]", [.removed], [.exposureOpened]),
        ] as [(String, Set<Effect.Kind>, Set<Effect.Kind>)])
    func several(other: String, added: Set<Effect.Kind>, removed: Set<Effect.Kind>) throws {
        let other = Self.policy(other, name: "other")
        let own = Self.policy("podSelector: {matchLabels: {app: web}}, ingress: [{from: [\(Self.peer)]}]")
        let addition = try Shop.comparison(from: [other], to: [other, own])
        #expect(Set(addition.changes.flatMap { $0.effects.map(\.kind) }) == added)
        let removal = try Shop.comparison(from: [other, own], to: [other])
        #expect(Set(removal.changes.flatMap { $0.effects.map(\.kind) }) == removed)
    }

    @Test func `the server's word for the types is no difference, another one is`() throws {
        let rendered = Self.policy("egress: [{to: [\(Self.peer)]}]")
        let filledIn = Self.policy("egress: [{to: [\(Self.peer)]}], policyTypes: [Ingress, Egress]")
        #expect(try Shop.comparison(from: [filledIn], to: [rendered], isLive: true).isEmpty)
        let other = Self.policy("egress: [{to: [\(Self.peer)]}], policyTypes: [Egress]")
        #expect(try !Shop.comparison(from: [other], to: [rendered], isLive: true).isEmpty)
    }
}
