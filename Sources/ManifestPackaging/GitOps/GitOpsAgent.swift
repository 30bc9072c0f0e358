package import KubernetesModel

/// The agent that brings a rendered tree into the cluster.
package enum GitOpsAgent: String, CaseIterable, Sendable {
    /// [Argo CD](https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/)
    case argocd
    /// [Flux](https://fluxcd.io/flux/components/kustomize/kustomizations/)
    case flux
}

extension GitOpsAgent {
    /// What makes it replace a Job, whose template cannot change.
    ///
    /// As a hook the Job runs with each sync, and is not missed once it is gone.
    package var jobAnnotations: OrderedMap<String> {
        switch self {
        case .argocd:
            [
                "argocd.argoproj.io/hook": "Sync",
                "argocd.argoproj.io/hook-delete-policy": "BeforeHookCreation",
            ]
        case .flux: ["kustomize.toolkit.fluxcd.io/force": "enabled"]
        }
    }
}
