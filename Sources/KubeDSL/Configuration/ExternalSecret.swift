import KubernetesModel
import ManifestChecks

/// Which parts of a store External Secrets Operator makes a Secret of.
struct ExternalSecret<Keys: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    let store: SecretStoreReference
    let path: String
    let refresh: Seconds?
    let property: @Sendable (Keys) -> String

    func object(for contract: SecretContract, _ metadata: MetaV1.ObjectMeta) -> RawObject {
        var target: OrderedMap<ManifestNode> = ["name": .string(contract.name)]
        if contract.type != "Opaque" {
            target["template"] = ["type": .string(contract.type)]
        }
        let data = Keys.allCases.map { key -> ManifestNode in
            [
                "secretKey": .string(key.rawValue),
                "remoteRef": ["key": .string(path), "property": .string(property(key))],
            ]
        }
        var spec: OrderedMap<ManifestNode> = [:]
        spec["refreshInterval"] = refresh.map { .string($0.goDuration) }
        spec["secretStoreRef"] = ["name": .string(store.name), "kind": .string(store.kind)]
        spec["target"] = .mapping(target)
        spec["data"] = .sequence(data)
        return RawObject(
            apiVersion: "external-secrets.io/v1", kind: "ExternalSecret", metadata: metadata,
            fields: ["spec": .mapping(spec)])
    }
}

extension Seconds {
    /// `1h`, `30m`, `45s`: the largest unit that it is a whole number of.
    fileprivate var goDuration: String {
        if count > 0, count.isMultiple(of: 3600) { return "\(count / 3600)h" }
        if count > 0, count.isMultiple(of: 60) { return "\(count / 60)m" }
        return "\(count)s"
    }
}
