internal import KubernetesModel

/// The claims that StatefulSets make of their templates: `<template>-<StatefulSet>-<number>`.
struct TemplateClaims {
    /// What the names begin with, `data-database-`, and the namespaces; nil where the manifest names none.
    private var namespaces: [String: Set<String?>] = [:]

    init(_ manifests: [ManifestNode]) {
        for manifest in manifests {
            guard let identity = ObjectIdentity(manifest), identity.groupKind == "StatefulSet.apps" else { continue }
            for template in manifest.at("spec.volumeClaimTemplates")?.items ?? [] {
                guard let name = template.at("metadata.name")?.text else { continue }
                namespaces["\(name)-\(identity.name)-", default: []].insert(identity.namespace)
            }
        }
    }

    func contains(_ claim: ObjectIdentity) -> Bool {
        guard claim.groupKind == "PersistentVolumeClaim", let dash = claim.name.lastIndex(of: "-"),
            let namespaces = namespaces[String(claim.name[...dash])]
        else { return false }
        let number = claim.name[dash...].dropFirst()
        return !number.isEmpty && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && (namespaces.contains(nil) || namespaces.contains(claim.namespace))
    }
}
