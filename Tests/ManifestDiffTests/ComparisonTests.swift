import Foundation
import KubernetesModel
import ManifestDiff
import ManifestReading
import Testing

@Suite("Objects are compared as data")
struct ComparisonTests {
    @Test(
        "what the API takes for the same is no difference",
        arguments: [
            ("cpu: 500m", "cpu: '0.5'"), ("cpu: \"1\"", "cpu: 1000m"), ("memory: 1Gi", "memory: 1024Mi"),
            ("memory: 512Mi", "memory: 536870912"), ("sizeLimit: 1Gi", "sizeLimit: 1024Mi"),
            ("replicas: 3", "replicas: 3.0"), ("labels: {team: blue}", "labels: {team: blue}\n  uid: null"),
            ("kind: Deployment\nmetadata:", "metadata:"), ("value: info", "value: 'info'"),
        ])
    func equalValues(old: String, new: String) throws {
        var text = Shop.deployment.replacingOccurrences(of: old, with: new)
        #expect(text != Shop.deployment)
        if !text.contains("kind: Deployment") { text += "kind: Deployment\n" }
        #expect(try compare(Shop.deployment, text).isEmpty)
    }

    @Test(
        "a quantity is one only where the API has one",
        arguments: [("value: info", "value: '1'", "value: 1000m"), ("owner: ann", "owner: 1Gi", "owner: 1024Mi")])
    func noQuantities(text: String, old: String, new: String) throws {
        let changes = try compare(
            Shop.deployment.replacingOccurrences(of: text, with: old),
            Shop.deployment.replacingOccurrences(of: text, with: new)
        ).changes
        #expect(changes.count == 1)
    }

    @Test(
        "items are matched by what identifies them",
        arguments: [
            ("containers", "{name: a, image: x}", "{name: b, image: x}", "[b]"),
            ("volumes", "{name: a, emptyDir: {}}", "{name: b, emptyDir: {}}", "[b]"),
            ("imagePullSecrets", "{name: a}", "{name: b}", "[b]"),
            ("hostAliases", "{ip: 10.0.0.1, hostnames: [a]}", "{ip: 10.0.0.2, hostnames: [a]}", "[10.0.0.2]"),
            ("tolerations", "{key: a}", "{key: b}", "[0]"),
        ])
    func addedFirst(list: String, item: String, first: String, suffix: String) throws {
        func pod(_ items: String...) -> String {
            "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  \(list):\n\(items.map { "  - \($0)\n" }.joined())"
        }
        let changes = try compare(pod(item), pod(first, item)).changes
        #expect(changes.map(\.path.text) == ["spec.\(list)\(suffix)"])
        #expect(changes.map(\.path.indexed) == ["spec.\(list)[0]"])
        #expect(changes.allSatisfy { $0.old == nil })
    }

    @Test(
        "items of a container are matched by what identifies them",
        arguments: [
            ("env", "{name: A, value: x}", "{name: B, value: x}", "[B]"),
            ("envFrom", "{configMapRef: {name: a}}", "{configMapRef: {name: a}, prefix: P}", "[a/P]"),
            ("ports", "{containerPort: 53}", "{containerPort: 53, protocol: UDP}", "[53/UDP]"),
            ("volumeMounts", "{name: a, mountPath: /a}", "{name: a, mountPath: /b}", "[/b]"),
            ("args", "--a", "--b", "[0]"),
        ])
    func addedFirstToContainer(list: String, item: String, first: String, suffix: String) throws {
        func pod(_ items: String...) -> String {
            "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: c\n    \(list):\n"
                + items.map { "    - \($0)\n" }.joined()
        }
        let changes = try compare(pod(item), pod(first, item)).changes
        #expect(changes.map(\.path.text) == ["spec.containers[c].\(list)\(suffix)"])
    }

    @Test("a new order of containers makes the pods anew, one of rules or verbs does nothing")
    func order() throws {
        let image = "      - name: proxy\n        image: proxy:1\n"
        let reordered =
            Shop.deployment.replacingOccurrences(of: image, with: "")
            .replacingOccurrences(of: "      volumes:", with: "\(image)      volumes:")
        let changes = try compare(Shop.deployment, reordered).changes
        #expect(changes.map(\.path.text) == ["spec.template.spec.containers"])
        #expect(changes.map(\.effect.kind) == [.rollingRestart])
        #expect(changes.first?.new == .sequence([.string("backend"), .string("proxy")]))
        #expect(try compare(Shop.role, Shop.role.replacingOccurrences(of: "get, list", with: "list, get")).isEmpty)
    }

    @Test("items that cannot be told apart are compared by position")
    func ambiguousItems() throws {
        func service(_ ports: String) -> String {
            "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [\(ports)]}\n"
        }
        let changes = try compare(
            service("{port: 80, name: a}, {port: 80, name: b}"), service("{port: 80, name: a}, {port: 80, name: c}")
        ).changes
        #expect(changes.map(\.path.text) == ["spec.ports[1].name"])
    }

    @Test("an object is known by group, kind, namespace and name, and the version of its group may change")
    func identity() throws {
        let old = "apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: {name: a, namespace: here}\n"
        let version = try compare(old, old.replacingOccurrences(of: "v1", with: "v2"))
        #expect(version.changes.map(\.path.text) == ["apiVersion"])
        #expect(version.changes.map(\.effect.kind) == [.nothing])
        for (text, replacement) in [
            ("autoscaling", "other"), ("name: a", "name: b"), ("namespace: here", "namespace: there"),
        ] {
            let changes = try compare(old, old.replacingOccurrences(of: text, with: replacement)).changes
            #expect(changes.map { $0.path.isRoot } == [true, true])
        }
        #expect(try compare(old, old.replacingOccurrences(of: ", namespace: here", with: "")).isEmpty)
    }

    @Test("a change carries the line of its field, what is gone that of the field around it")
    func locations() throws {
        let line = SourceLocation(file: "/somewhere/Backend.swift", line: 31, column: 9)
        var asked: [String] = []
        let new = Shop.deployment.replacingOccurrences(of: "      - name: proxy\n        image: proxy:1\n", with: "")
            .replacingOccurrences(of: "value: info", with: "value: debug")
        let comparison = ManifestComparison(
            from: try Shop.manifests([Shop.deployment]), to: try Shop.manifests([new])
        ) { object, path in
            asked.append("\(object) \(path)")
            return line
        }
        #expect(
            asked == [
                "Deployment/backend spec.template.spec.containers",
                "Deployment/backend spec.template.spec.containers[0].env[0].value",
            ])
        #expect(comparison.changes.allSatisfy { $0.location == line })
    }

    @Test("ten thousand objects, and maps of ten thousand keys")
    func large() throws {
        func objects(_ tag: String) -> [ManifestNode] {
            (0..<10_000).map { index in
                .mapping([
                    "apiVersion": .string("v1"), "kind": .string("ConfigMap"),
                    "metadata": .mapping(["name": .string("config-\(index)")]),
                    "data": .mapping(["key": .string(index == 7777 ? tag : "same")]),
                ])
            }
        }
        func map(_ keys: some Sequence<Int>) -> [ManifestNode] {
            let data = OrderedMap(distinct: keys.map { ("key-\($0)", ManifestNode.integer($0)) })
            return [
                .mapping([
                    "apiVersion": .string("v1"), "kind": .string("ConfigMap"),
                    "metadata": .mapping(["name": .string("config")]), "data": .mapping(data),
                ])
            ]
        }
        let changes = ManifestComparison(from: objects("a"), to: objects("b")).changes
        #expect(changes.map { "\($0.object) \($0.path.text)" } == ["ConfigMap/config-7777 data[key]"])
        #expect(ManifestComparison(from: map(0..<10_000), to: map((1...10_000).reversed())).changes.count == 2)
    }

    @Test("texts are compared byte by byte")
    func bytes() throws {
        func text(_ letter: String) -> String {
            Shop.deployment.replacingOccurrences(of: "value: info", with: "value: Z\(letter)rich")
        }
        #expect("\u{fc}" == "u\u{308}")
        #expect(try compare(text("\u{fc}"), text("u\u{308}")).changes.count == 1)
    }

    @Test("claim templates in another order are refused")
    func claimTemplateOrder() throws {
        func set(_ names: String...) -> String {
            let templates = names.map { "  - {metadata: {name: \($0)}}\n" }.joined()
            return "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\n"
                + "spec:\n  volumeClaimTemplates:\n\(templates)"
        }
        let changes = try compare(set("a", "b"), set("b", "a")).changes
        #expect(changes.map(\.effect.kind) == [.immutable])
    }

    @Test("a key without a name below a pod is one like any other", arguments: ["\"\"", "\".\""])
    func namelessKey(key: String) throws {
        let changes = try compare(
            Shop.deployment.replacingOccurrences(of: "      volumes:", with: "      \(key): 1\n      volumes:"),
            Shop.deployment
        ).changes
        #expect(changes.count == 1)
    }

    private func compare(_ old: String, _ new: String) throws -> ManifestComparison {
        ManifestComparison(from: try Shop.manifests([old]), to: try Shop.manifests([new]))
    }
}
