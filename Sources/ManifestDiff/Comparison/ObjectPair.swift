internal import KubernetesModel

/// The two versions of an object; one of them may be missing.
struct ObjectPair: Sendable {
    let identity: ObjectIdentity
    var old: ManifestNode?
    var new: ManifestNode?

    /// The pairs of two sets of manifests: in the order of the new ones, behind them those that are gone.
    ///
    /// An object without a namespace is also the one of its name in some namespace, if there is but one: it may be
    /// applied with `--namespace`, and a live export names the namespace always.
    static func pairs(_ old: [ManifestNode], _ new: [ManifestNode]) -> [ObjectPair] {
        var pairs: [ObjectPair] = []
        var places: [ObjectIdentity: Int] = [:]
        for manifest in new {
            guard let identity = ObjectIdentity(manifest) else { continue }
            if let place = places[identity] {
                // As in a stream that is applied, the last one counts.
                pairs[place].new = manifest
            } else {
                places[identity] = pairs.count
                pairs.append(ObjectPair(identity: identity, old: nil, new: manifest))
            }
        }
        for manifest in old {
            guard let identity = ObjectIdentity(manifest) else { continue }
            if let place = places[identity] {
                pairs[place].old = manifest
            } else {
                places[identity] = pairs.count
                pairs.append(ObjectPair(identity: identity, old: manifest, new: nil))
            }
        }
        return joined(pairs)
    }

    private static func joined(_ pairs: [ObjectPair]) -> [ObjectPair] {
        var joined = pairs.filter { $0.new != nil }
        let removed = pairs.filter { $0.new == nil }
        let added = Dictionary(grouping: joined.indices.filter { joined[$0].old == nil }) { place in
            joined[place].identity.withoutNamespace
        }
        let rivals = Dictionary(grouping: removed, by: \.identity.withoutNamespace)
        for gone in removed {
            let name = gone.identity.withoutNamespace
            if let places = added[name], places.count == 1, rivals[name]?.count == 1,
                gone.identity.namespace == nil || joined[places[0]].identity.namespace == nil
            {
                joined[places[0]].old = gone.old
            } else {
                joined.append(gone)
            }
        }
        return joined
    }
}

extension ObjectIdentity {
    fileprivate var withoutNamespace: ObjectIdentity {
        var identity = self
        identity.namespace = nil
        return identity
    }
}
