import Foundation
import KubernetesModel
import ManifestDiff
import Testing

/// Rights on the node and ports of it, wherever the part of the pod that brings them comes or goes.
@Suite struct PodRightsTests {
    private static func daemon(_ pod: String) -> String {
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent, namespace: shop}
        spec:
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent}}
            spec: {\(pod)}

        """
    }

    private static func container(_ fields: String) -> String { "containers: [{name: a, image: 'a:1'\(fields)}]" }

    private static let plain = container("")

    private func kinds(_ old: String, _ new: String) throws -> Set<Effect.Kind> {
        let comparison = try Shop.comparison(from: [Self.daemon(old)], to: [Self.daemon(new)])
        return Set(comparison.changes.flatMap(\.effects).map(\.kind))
    }

    static let grants: [(String, String)] = [
        (plain, container(", securityContext: {privileged: true}")),
        (plain, container(", securityContext: {capabilities: {add: [NET_ADMIN]}}")),
        (plain, container(", securityContext: {seccompProfile: {type: Unconfined}}")),
        (
            container(", securityContext: {capabilities: {}}"),
            container(", securityContext: {capabilities: {add: [A]}}")
        ),
        (
            container(", securityContext: {runAsUser: 1, capabilities: {drop: [ALL]}}"),
            container(", securityContext: {runAsUser: 1}")
        ),
        (
            container(", securityContext: {capabilities: {add: [A], drop: [ALL]}}"),
            container(", securityContext: {capabilities: {add: [A]}}")
        ),
        (plain, "containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1', securityContext: {privileged: true}}]"),
        (plain, "\(plain), initContainers: [{name: b, image: 'b:1', securityContext: {runAsUser: 0}}]"),
        (plain, "\(plain), volumes: [{name: root, hostPath: {path: /}}]"),
        (
            "\(plain), volumes: [{name: root, emptyDir: {}}]", "\(plain), volumes: [{name: root, hostPath: {path: /}}]"
        ),
        ("\(plain), securityContext: {seccompProfile: {type: RuntimeDefault}}", plain),
        (plain, "\(plain), hostPID: true"),
    ]

    @Test(arguments: PodRightsTests.grants)
    func `a right on the node is granted`(old: String, new: String) throws {
        #expect(try kinds(old, new).contains(.accessGranted))
        #expect(try !kinds(old, old.replacingOccurrences(of: "a:1", with: "a:2")).contains(.accessGranted))
    }

    static let withdrawals: [(String, String)] = [
        ("\(plain), initContainers: [{name: b, image: 'b:1', securityContext: {runAsNonRoot: true}}]", plain),
        ("containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1', securityContext: {privileged: true}}]", plain),
        (plain, container(", securityContext: {capabilities: {drop: [ALL]}}")),
        (plain, "\(plain), volumes: [{name: cache, emptyDir: {}}]"),
    ]

    @Test(arguments: PodRightsTests.withdrawals)
    func `what only goes or withholds grants nothing`(old: String, new: String) throws {
        #expect(try kinds(old, new).isDisjoint(with: [.accessGranted, .exposureOpened]))
    }

    static let ports = [
        container(", ports: [{containerPort: 80, hostPort: 80}]"),
        "containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1', ports: [{containerPort: 80, hostPort: 80}]}]",
        "\(plain), hostNetwork: true",
    ]

    @Test(arguments: PodRightsTests.ports)
    func `a port of the node is opened`(new: String) throws {
        #expect(try kinds(Self.plain, new).contains(.exposureOpened))
        #expect(try !kinds(new, Self.plain).contains(.exposureOpened))
    }

    static let objects: [(String, Effect.Kind)] = [
        (plain, .added), (container(", securityContext: {privileged: true}"), .accessGranted),
        ("\(plain), hostNetwork: true", .exposureOpened),
    ]

    @Test(arguments: PodRightsTests.objects)
    func `a new object brings its rights along`(pod: String, kind: Effect.Kind) throws {
        let changes = try Shop.comparison(from: [], to: [Self.daemon(pod)]).changes
        #expect(changes.map(\.effect.kind) == [kind])
    }
}
