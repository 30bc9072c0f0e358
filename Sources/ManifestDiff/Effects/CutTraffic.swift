internal import KubernetesModel

/// What reaches pods no longer: past a network policy, or through a Service.
enum CutTraffic {
    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        switch pair.identity.groupKind {
        case "NetworkPolicy.networking.k8s.io":
            guard NetworkPolicyChanges.narrows(edit, in: pair) else { return nil }
            return Effect(.removed, "what the policy no longer allows is dropped")
        case "Service" where edit.schema.isWithin("spec.selector"):
            // One label less selects more pods.
            if edit.isRemoval, pair.new?.at("spec.selector")?.isEmpty == false {
                return Effect(.exposureOpened, "more pods get its traffic")
            }
            return Effect(.removed, "pods that it selected get its traffic no longer")
        default: return nil
        }
    }

    static func effect(ofAdding pair: ObjectPair) -> Effect? {
        guard pair.identity.groupKind == "NetworkPolicy.networking.k8s.io", let policy = pair.new,
            !PodIsolation(policy).closed.isEmpty
        else { return nil }
        return Effect(.removed, "what it does not allow is dropped")
    }
}
