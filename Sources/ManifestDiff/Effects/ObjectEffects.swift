internal import KubernetesModel

/// What an object does that comes or goes as a whole.
enum ObjectEffects {
    static func effects(ofAdding pair: ObjectPair, _ facts: StackFacts) -> [Effect] {
        let effect =
            OpenedExposure.effect(ofAdding: pair) ?? GrantedAccess.effect(ofAdding: pair)
            ?? CutTraffic.effect(ofAdding: pair)
        if facts.opensOthers(pair) {
            let opened = Effect(.exposureOpened, "what it allows reaches pods that another policy closes")
            return [opened] + [effect].compactMap { $0 }
        }
        if let effect { return [effect] }
        if pair.identity.kind.hasSuffix("Secret") { return [Effect(.secretKeyAdded, "there is one more Secret")] }
        return [Effect(.added, "it is made")]
    }

    static func effects(ofRemoving pair: ObjectPair, _ facts: StackFacts) -> [Effect] {
        if let scale = ScaleChanges.effect(ofRemovingAutoscaler: pair, facts) { return [scale] }
        if let loss = DataLosses.effect(ofRemoving: pair) { return [loss] }
        let effect = removals[pair.identity.groupKind] ?? Effect(.removed, "it is deleted")
        guard facts.leavesClosed(pair) else { return [effect] }
        return [effect, Effect(.removed, "what it alone allowed is dropped, for another policy closes its pods")]
    }

    private static let removals: [String: Effect] = {
        let stop = Effect(.downtime, "its pods stop")
        let unreachable = Effect(.downtime, "its clients find nothing")
        let secret = Effect(.secretKeyRemoved, "pods that read the Secret do not start")
        return [
            "DaemonSet.apps": stop,
            "Deployment.apps": stop,
            "ExternalSecret.external-secrets.io": secret,
            "HTTPRoute.gateway.networking.k8s.io": unreachable,
            "HorizontalPodAutoscaler.autoscaling": Effect(.scaleLowered, "the number of replicas stays as it is"),
            "Ingress.networking.k8s.io": unreachable,
            "NetworkPolicy.networking.k8s.io": Effect(.exposureOpened, "pods that it selects are open"),
            "Pod": stop,
            "PodDisruptionBudget.policy": Effect(.budgetLowered, "all pods may be missing at a time"),
            "ReplicaSet.apps": stop,
            "SealedSecret.bitnami.com": secret,
            "Secret": secret,
            "Service": unreachable,
            "StatefulSet.apps": stop,
        ]
    }()
}
