import Foundation
import KubernetesModel
import ManifestDiff
import Testing

/// Autoscalers that come and go, and the numbers of replicas beside them.
@Suite struct ScaleTests {
    private static func deployment(_ replicas: Int?) -> String {
        Shop.deployment.replacingOccurrences(of: "  replicas: 3\n", with: replicas.map { "  replicas: \($0)\n" } ?? "")
    }

    @Test(
        arguments: [
            (
                3, .scaleLowered,
                "without the field there is 1: all pods of Deployment/backend but one end until the autoscaler acts"
            ),
            (1, .nothing, "it is the default"),
            (0, .scale, "more replicas of Deployment/backend"),
        ] as [(Int, Effect.Kind, String)])
    func `a number that gives way to a new autoscaler falls to the default`(
        replicas: Int, kind: Effect.Kind, reason: String
    ) throws {
        for isLive in [false, true] {
            let comparison = try Shop.comparison(
                from: [Self.deployment(replicas)], to: [Self.deployment(nil), Shop.autoscaler], isLive: isLive)
            let effect = comparison.changes.first { $0.path.text == "spec.replicas" }?.effect
            // What the server fills in is no difference to a live object.
            let isFilledIn = isLive && kind == .nothing
            #expect(effect?.kind == (isFilledIn ? nil : kind))
            #expect(effect?.reason == (isFilledIn ? nil : reason))
        }
    }

    @Test(
        arguments: [
            (nil, 10, .scale, "10 replicas of Deployment/backend instead of 2 to 10"),
            (nil, 3, .scaleLowered, "3 replicas of Deployment/backend instead of 2 to 10"),
            (nil, 1, .scaleLowered, "1 replica of Deployment/backend instead of 2 to 10"),
            (3, 4, .scaleLowered, "4 replicas of Deployment/backend instead of 2 to 10"),
            (nil, 0, .downtime, "stops Deployment/backend"),
        ] as [(Int?, Int, Effect.Kind, String)])
    func `a fixed number is held against the autoscaler before it`(
        old: Int?, new: Int, kind: Effect.Kind, reason: String
    ) throws {
        let comparison = try Shop.comparison(
            from: [Self.deployment(old), Shop.autoscaler], to: [Self.deployment(new)])
        let change = try #require(comparison.changes.first { $0.path.text == "spec.replicas" })
        #expect(change.effect.kind == kind)
        #expect(change.effect.reason == reason)
    }

    @Test(
        arguments: [
            (3, .scaleLowered, "3 replicas of Deployment/backend instead of 2 to 10"),
            (12, .scale, "12 replicas of Deployment/backend instead of 2 to 10"),
            (nil, .scaleLowered, "the number of replicas stays as it is"),
        ] as [(Int?, Effect.Kind, String)])
    func `an autoscaler that goes leaves the number of its workload`(
        replicas: Int?, kind: Effect.Kind, reason: String
    ) throws {
        let deployment = Self.deployment(replicas)
        let comparison = try Shop.comparison(from: [deployment, Shop.autoscaler], to: [deployment])
        #expect(comparison.changes.map(\.effect.kind) == [kind])
        #expect(comparison.changes.map(\.effect.reason) == [reason])
    }

    @Test func `an autoscaler that is renamed scales on`() throws {
        let renamed = Shop.autoscaler.replacingOccurrences(of: "metadata: {name: backend", with: "metadata: {name: api")
        let comparison = try Shop.comparison(
            from: [Self.deployment(nil), Shop.autoscaler], to: [Self.deployment(nil), renamed])
        #expect(comparison.changes.map(\.effect.kind) == [.added, .inPlace])
    }
}
