internal import KubernetesModel

/// Another content of a ConfigMap or Secret, which running pods notice in mounted files alone.
enum ConfigurationReloads {
    static func effect(of edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> Effect? {
        let kind = pair.identity.groupKind
        guard kind == "ConfigMap" || kind == "Secret",
            ["data", "binaryData", "stringData"].contains(where: edit.schema.isWithin)
        else { return nil }
        let readers = facts.readers(of: pair.identity)
        let running = readers.filter { !facts.restarted.contains($0) }
        let stale = running.filter { !facts.follows($0, pair.identity) }
        if !running.isEmpty, stale.isEmpty {
            return Effect(.inPlace, "pods of \(running.listed) get the new files within minutes; nothing restarts")
        }
        if !readers.isEmpty, stale.isEmpty {
            return Effect(.inPlace, "read by \(readers.listed) when it restarts")
        }
        let pods = stale.isEmpty ? "pods that read it" : "pods of \(stale.listed)"
        return Effect(.configReload, "\(pods) keep the old values until they restart")
    }
}

extension [ObjectIdentity] {
    var listed: String { map(\.description).joined(separator: ", ") }
}
