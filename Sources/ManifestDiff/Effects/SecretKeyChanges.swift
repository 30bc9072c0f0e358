internal import KubernetesModel

/// Keys of Secrets that come or go: where they are kept, and where pods read them.
enum SecretKeyChanges {
    static func effects(of edit: Edit, in pair: ObjectPair) -> [Effect] {
        switch pair.identity.groupKind {
        case "Secret": kept(edit, in: ["data", "stringData"])
        case "ExternalSecret.external-secrets.io": kept(edit, in: ["spec.data", "spec.dataFrom"])
        case "SealedSecret.bitnami.com": kept(edit, in: ["spec.encryptedData"])
        case let kind: PodTemplate.specification(of: kind).map { read(edit, below: $0) } ?? []
        }
    }

    /// Keys that the object holds; another value of a key is no such change.
    private static func kept(_ edit: Edit, in maps: [String]) -> [Effect] {
        guard maps.contains(where: { edit.schema == $0 || edit.schema == "\($0)[]" }) else { return [] }
        if edit.isAddition { return [Effect(.secretKeyAdded, "the Secret holds more keys")] }
        if edit.isRemoval { return [Effect(.secretKeyRemoved, "pods that read the key do not start")] }
        return []
    }

    /// Keys that pods read, as variables or files.
    private static func read(_ edit: Edit, below pod: String) -> [Effect] {
        guard edit.schema.isWithin(pod) else { return [] }
        let old = keys(in: edit.old, at: edit.path)
        let new = keys(in: edit.new, at: edit.path)
        var effects: [Effect] = []
        let added = new.subtracting(old).sorted()
        let removed = old.subtracting(new).sorted()
        if !added.isEmpty {
            effects.append(Effect(.secretKeyAdded, "needs \(added.quoted), or pods do not start"))
        }
        if !removed.isEmpty { effects.append(Effect(.secretKeyRemoved, "no longer reads \(removed.quoted)")) }
        return effects
    }

    private static func keys(in value: ManifestNode?, at path: DiffPath) -> Set<String> {
        guard let value else { return [] }
        // An edit inside of a reference: the key alone, or the name of the Secret.
        if case .string(let text) = value, let field = path.parent.innermostField {
            switch (field, path.innermostField) {
            case ("secretKeyRef", "key"), ("items", "key"): return [text]
            case ("secretKeyRef", "name"), ("secretRef", "name"), ("secret", "secretName"), ("secret", "name"):
                return ["\(text)/*"]
            default: return []
            }
        }
        var sources = ConfigurationSources()
        if case .field(let name)? = path.parts.last {
            sources.collect(name, value)
        } else {
            sources.collect(from: value)
        }
        return sources.secretKeys
    }
}

extension [String] {
    fileprivate var quoted: String { map { "'\($0)'" }.joined(separator: ", ") }
}
