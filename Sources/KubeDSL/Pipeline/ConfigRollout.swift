package import KubernetesModel
import KubernetesValues
import ManifestChecks

/// What a change of one ConfigMap does to the pods that use it: a step between all objects and their order, for
/// pods may be declared before the ConfigMap and anywhere in its namespace.
package struct ConfigRollout: Sendable {
    /// The ConfigMap as it is declared.
    package let name: String
    package let namespace: String?
    package let change: ConfigChange
    /// The modifier that says so.
    package let location: SourceLocation

    package static func apply(_ rollouts: [ConfigRollout], to objects: inout [DeclaredObject]) {
        for rollout in rollouts {
            let map = objects.firstIndex { declared in
                declared.object is CoreV1.ConfigMap && declared.object.metadata.name == rollout.name
                    && declared.object.metadata.namespace == rollout.namespace
            }
            guard let map, let object = objects[map].object as? CoreV1.ConfigMap else { continue }
            switch rollout.change {
            case .restart: rollout.annotate(with: object.contentHash, &objects)
            case .newName: rollout.rename(object, at: map, &objects)
            }
        }
    }

    /// Puts the hash of the content into the templates of the pods: where it changes, they are replaced.
    private func annotate(with hash: String, _ objects: inout [DeclaredObject]) {
        let key = Self.annotation(for: name)
        for index in objects.indices where objects[index].replacesItsPods && isInScope(objects[index]) {
            objects[index].editPod { template, path, origins in
                guard var spec = template.spec, uses(&spec) else { return }
                var metadata = template.metadata ?? MetaV1.ObjectMeta()
                metadata.annotations = (metadata.annotations ?? [:]).merging([key: hash])
                template.metadata = metadata
                origins.record("\(path)metadata.annotations[\(key)]", at: location)
            }
        }
    }

    /// Gives the ConfigMap a name for its content, and tells all pods: the old one stays as it is for the old pods.
    private func rename(_ map: CoreV1.ConfigMap, at index: Int, _ objects: inout [DeclaredObject]) {
        var renamed = map
        let newName = "\(name)-\(map.contentHash)"
        renamed.metadata.name = newName
        renamed.immutable = true
        objects[index].object = renamed
        objects[index].origins.record("metadata.name", at: location)
        objects[index].origins.record("immutable", at: location)
        for index in objects.indices where isInScope(objects[index]) {
            objects[index].editPod { template, _, _ in
                template.spec?.editConfigMapNames { if $0 == name { $0 = newName } }
            }
        }
    }

    private func isInScope(_ declared: DeclaredObject) -> Bool { declared.object.metadata.namespace == namespace }

    private func uses(_ spec: inout CoreV1.PodSpec) -> Bool {
        var isUsed = false
        spec.editConfigMapNames { isUsed = isUsed || $0 == name }
        return isUsed
    }

    /// `checksum/todo-app-config`; what stands after the slash has room for 63 characters.
    static func annotation(for name: String) -> String {
        guard name.utf8.count > 63 else { return "checksum/\(name)" }
        var hash = ContentHash()
        hash.combine(name)
        return "checksum/\(name.prefix(46))-\(hash.hexadecimal)"
    }
}

extension CoreV1.ConfigMap {
    /// The same for the same keys and values, whatever their order.
    package var contentHash: String {
        var hash = ContentHash()
        for values in [data ?? [:], binaryData ?? [:]] {
            for (key, value) in values.sorted(by: { $0.key < $1.key }) {
                hash.combine(key)
                hash.combine(value)
            }
            hash.combine("")
        }
        return hash.hexadecimal
    }
}
