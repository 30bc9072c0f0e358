/// The agent that brings a rendered tree into the cluster.
package enum GitOpsAgent: String, CaseIterable, Sendable {
    /// [Argo CD](https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/)
    case argocd
    /// [Flux](https://fluxcd.io/flux/components/kustomize/kustomizations/)
    case flux
}
