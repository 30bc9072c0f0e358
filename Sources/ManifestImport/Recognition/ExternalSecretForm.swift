import KubeDSL
import KubernetesModel

/// An ExternalSecret that takes each key from one secret of a store → where a `Secret` comes from.
struct ExternalSecretForm {
    /// In the order of the list.
    let keys: [String]
    let source: SwiftExpression

    /// Nil for one that does more than that, such as a template of its own.
    init?(_ object: ImportedObject, in scope: StackScope) {
        guard object.kind == GroupVersionKind(apiVersion: "external-secrets.io/v1", kind: "ExternalSecret"),
            let spec = object.node["spec"], let store = spec.at("secretStoreRef", "name")?.text,
            let data = spec["data"]?.items, let path = data.first?.at("remoteRef", "key")?.text
        else { return nil }
        keys = data.compactMap { $0["secretKey"]?.text }
        guard Set(keys).count == data.count else { return nil }
        let isOfCluster = spec.at("secretStoreRef", "kind")?.text == "ClusterSecretStore"
        let refresh = spec["refreshInterval"]?.text
        let seconds = refresh.flatMap(Self.seconds)
        guard (refresh == nil) == (seconds == nil), object.node == Self.predicted(object, path, keys, in: scope) else {
            return nil
        }
        source = .call(
            ".externalSecrets",
            [
                SwiftArgument(
                    "store", isOfCluster ? .text(store) : .call(".secretStore", SwiftArgument(nil, .text(store)))),
                SwiftArgument("path", .text(path)),
            ] + (seconds.map { [SwiftArgument("refresh", $0)] } ?? []))
    }

    /// What the declaration would render; its keys are the cases of an enum, which are known only now.
    private static func predicted(
        _ object: ImportedObject, _ path: String, _ keys: [String], in scope: StackScope
    ) -> ManifestNode? {
        let metadata = Lowering(namespace: scope.namespace, labels: scope.labels).metadata(object.name)
        var spec: OrderedMap<ManifestNode> = [:]
        spec["refreshInterval"] = object.node.at("spec", "refreshInterval")
        spec["secretStoreRef"] = object.node.at("spec", "secretStoreRef")
        spec["target"] = .mapping(["name": .string(object.name)])
        spec["data"] = .sequence(
            keys.map { key in
                .mapping([
                    "secretKey": .string(key),
                    "remoteRef": .mapping(["key": .string(path), "property": .string(key)]),
                ])
            })
        let secret = RawObject(
            apiVersion: object.kind.apiVersion, kind: object.kind.kind, metadata: metadata,
            fields: ["spec": .mapping(spec)])
        return Prediction(ModelResource(secret), in: scope).objects.first
    }

    /// `1h`, `30m` or `45s`, as the declaration renders them.
    private static func seconds(_ text: String) -> SwiftExpression? {
        guard let count = UInt32(text.dropLast()), "\(count)" == text.dropLast(), count > 0 else { return nil }
        switch text.last {
        case "h": return .call(".hours", SwiftArgument(nil, .token("\(count)")))
        case "m" where !count.isMultiple(of: 60): return .call(".minutes", SwiftArgument(nil, .token("\(count)")))
        case "s" where !count.isMultiple(of: 60): return .token("\(count)")
        default: return nil
        }
    }
}
