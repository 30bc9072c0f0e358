import Foundation
import KubernetesModel
import ManifestDiff
import Testing

/// What replaces pods though their template is the same, or does not though something that they read is another.
@Suite struct RolloutTests {
    private static func statefulSet(_ strategy: String) -> String {
        Shop.statefulSet.replacingOccurrences(of: "  serviceName:", with: "\(strategy)  serviceName:")
    }

    @Test(
        arguments: [
            ("  updateStrategy: {rollingUpdate: {partition: 2}}\n", "", .rollingRestart),
            (
                "  updateStrategy: {rollingUpdate: {partition: 2}}\n",
                "  updateStrategy: {rollingUpdate: {partition: 1}}\n", .rollingRestart
            ),
            (
                "  updateStrategy: {rollingUpdate: {partition: 5}}\n",
                "  updateStrategy: {rollingUpdate: {partition: 3}}\n", .inPlace
            ),
            ("", "  updateStrategy: {rollingUpdate: {partition: 2}}\n", .inPlace),
            ("  updateStrategy: {type: OnDelete}\n", "  updateStrategy: {type: RollingUpdate}\n", .rollingRestart),
            ("  updateStrategy: {type: OnDelete}\n", "", .rollingRestart),
            ("", "  updateStrategy: {type: OnDelete}\n", .inPlace),
        ] as [(String, String, Effect.Kind)])
    func `a StatefulSet lets go of what it held back`(old: String, new: String, kind: Effect.Kind) throws {
        let comparison = try Shop.comparison(from: [Self.statefulSet(old)], to: [Self.statefulSet(new)])
        #expect(comparison.changes.map(\.effect.kind) == [kind])
    }

    @Test func `a Deployment that is resumed restarts as its strategy says`() throws {
        let paused = Shop.recreated.replacingOccurrences(of: "  strategy:", with: "  paused: true\n  strategy:")
        let changes = try Shop.comparison(from: [paused], to: [Shop.recreated]).changes
        #expect(changes.map(\.effect.kind) == [.downtime])
        #expect(
            changes.map(\.effect.reason) == [
                "lets go of a rollout that was held back: stops all pods of Deployment/worker before new ones start"
            ])
    }

    @Test(
        arguments: [
            ("capabilities: {add: [A, B]}", "capabilities: {add: [B, A]}"),
            ("capabilities: {drop: [A, B]}", "capabilities: {drop: [B, A]}"),
        ])
    func `another order of a set in a template is another template`(old: String, new: String) throws {
        let drop = "capabilities: {drop: [ALL]}"
        let changes = try Shop.comparison(
            from: [Shop.deployment.replacingOccurrences(of: drop, with: old)],
            to: [Shop.deployment.replacingOccurrences(of: drop, with: new)]
        ).changes
        #expect(changes.map(\.effects).map { $0.map(\.kind) } == [[.rollingRestart]])
    }

    @Test func `another order of groups restarts pods`() throws {
        func deployment(_ groups: String) -> String {
            Shop.deployment.replacingOccurrences(
                of: "      volumes:", with: "      securityContext: {supplementalGroups: \(groups)}\n      volumes:")
        }
        let changes = try Shop.comparison(from: [deployment("[1, 2]")], to: [deployment("[2, 1]")]).changes
        #expect(changes.map(\.effect.kind) == [.rollingRestart])
    }

    @Test(
        arguments: [
            ("{mountPath: /a, name: files}", "", .inPlace),
            ("{mountPath: /a, name: files, subPath: a}", "", .configReload),
            ("{mountPath: /a, name: files}", "envFrom: [{configMapRef: {name: settings}}], ", .configReload),
        ] as [(String, String, Effect.Kind)])
    func `mounted files follow their ConfigMap`(mount: String, field: String, kind: Effect.Kind) throws {
        let volume = "volumes: [{name: files, configMap: {name: settings}}]"
        let pods =
            Shop.daemonSet
            .replacingOccurrences(of: "image: ", with: "\(field)volumeMounts: [\(mount)], image: ")
            .replacingOccurrences(of: "      containers:", with: "      \(volume)\n      containers:")
        let settings = Shop.configMap.replacingOccurrences(of: "ZONE: eu", with: "ZONE: us")
        let changes = try Shop.comparison(from: [pods, Shop.configMap], to: [pods, settings]).changes
        #expect(changes.map(\.effect.kind) == [kind])
        #expect(changes.allSatisfy { $0.effect.reason.contains("DaemonSet/logs") })
    }
}
