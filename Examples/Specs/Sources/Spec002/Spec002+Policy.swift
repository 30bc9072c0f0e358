import KubeDSL

extension Spec002 {
    /// Where the spec decides what a rule would have otherwise, rules of opinion included.
    var policy: Policy {
        Policy.restricted
            .reporting(
                .lowUserIDs, .singleReplicas, .exposedServices, .unisolatedPods, .cachedImages, .secretVariables,
                as: .error
            )
            .allowing(.lowUserIDs, because: "the images are built for user 1000")
            .allowing(.singleReplicas, because: "one pod of each is what a developer's machine has room for")
            .allowing(.exposedServices, because: "an Ingress is left to a later phase")
            .allowing(.unisolatedPods, because: "network policies are left to a later phase")
            .allowing(.missingDisruptionBudgets, because: "the one node of Minikube is never drained")
            .allowing(.cachedImages, because: "images are loaded into Minikube, and each has a tag of its own")
            .allowing(.secretVariables, because: "the applications read their secrets from variables")
    }
}
