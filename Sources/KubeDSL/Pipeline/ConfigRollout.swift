package import KubernetesModel
import KubernetesValues

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
        guard !rollouts.isEmpty else { return }
        var changes: [Place: ContentChange] = [:]
        let asked = Dictionary(rollouts.map { (Place($0.namespace, $0.name), $0) }) { first, _ in first }
        for index in objects.indices {
            guard let map = objects[index].object as? CoreV1.ConfigMap,
                let rollout = asked[Place(map.metadata.namespace, map.metadata.name)]
            else { continue }
            let change = ContentChange(rollout: rollout, hash: map.contentHash)
            changes[Place(rollout.namespace, rollout.name)] = change
            if rollout.change == .newName { objects[index].rename(map, to: change) }
        }
        for index in objects.indices {
            let namespace = objects[index].object.metadata.namespace
            let replacesItsPods = objects[index].replacesItsPods
            objects[index].editPod { template, path, origins in
                var restarts: [ContentChange] = []
                template.spec?.editConfigMapNames { name in
                    guard let change = changes[Place(namespace, name)] else { return }
                    switch change.rollout.change {
                    case .restart: restarts.append(change)
                    case .newName: name = change.newName
                    }
                }
                guard replacesItsPods else { return }
                for change in restarts { change.annotate(&template, path, &origins) }
            }
        }
    }

    private struct Place: Hashable {
        let namespace: String?
        let name: String?

        init(_ namespace: String?, _ name: String?) {
            self.namespace = namespace
            self.name = name
        }
    }
}

/// A ConfigMap whose content pods are to learn of.
private struct ContentChange {
    let rollout: ConfigRollout
    let hash: String

    var newName: String { "\(rollout.name)-\(hash)" }

    /// `checksum/todo-app-config`; what stands after the slash has room for 63 characters.
    private var annotation: String {
        let name = rollout.name
        guard name.utf8.count > 63 else { return "checksum/\(name)" }
        var hash = ContentHash()
        hash.combine(name)
        return "checksum/\(name.prefix(46))-\(hash.hexadecimal)"
    }

    /// Puts the hash into a template: where it changes, the pods are replaced.
    func annotate(_ template: inout CoreV1.PodTemplateSpec, _ path: String, _ origins: inout Origins) {
        var metadata = template.metadata ?? MetaV1.ObjectMeta()
        metadata.annotations = (metadata.annotations ?? [:]).merging([annotation: hash])
        template.metadata = metadata
        origins.record("\(path)metadata.annotations[\(annotation)]", at: rollout.location)
    }
}

extension DeclaredObject {
    /// Gives a ConfigMap the name of its content: the one of the old content stays as it is for the old pods.
    fileprivate mutating func rename(_ map: CoreV1.ConfigMap, to change: ContentChange) {
        var map = map
        map.metadata.name = change.newName
        map.immutable = true
        object = map
        origins.record("metadata.name", at: change.rollout.location)
        origins.record("immutable", at: change.rollout.location)
    }
}

extension CoreV1.ConfigMap {
    /// The same for the same keys and values, whatever their order.
    package var contentHash: String {
        ContentHash(data: data ?? [:], binaryData: binaryData ?? [:]).hexadecimal
    }
}
