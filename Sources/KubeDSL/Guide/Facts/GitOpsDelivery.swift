internal import KubernetesModel
internal import ManifestPackaging

/// How an agent brings the environment into the cluster, and how it is kept from taking back what is done by hand.
///
/// Which of the agents it is stands in no stack: commands are Argo CD's where both have them.
struct GitOpsDelivery {
    let repository: String
    let revision: String
    /// Where the agent's tree is written.
    let directory: String
    let sync: GitOps.Sync
    private let environment: String
    /// The agent's objects, one for each release of the environment.
    private let applications: [String]

    init(_ gitOps: GitOps, of environment: RenderedEnvironment, in stack: String) {
        repository = gitOps.repository
        revision = gitOps.revision
        directory = gitOps.directories.isEmpty ? "." : gitOps.directories.joined(separator: "/")
        sync = gitOps.sync
        self.environment = environment.name
        // They have the same names for each agent.
        applications = GitOpsTree(environment, stack: stack, agent: .argocd, gitOps).applications.map {
            String($0.path.dropLast(".yaml".count))
        }
    }

    /// Whether the agent acts without being asked.
    var actsByItself: Bool { sync != .manual }

    /// The options of `render` that write what the agent reads.
    var rendering: String {
        "render --env \(environment) --gitops \(GitOpsAgent.argocd.rawValue) --output \(directory.shellWord)"
    }

    /// Brings what was rendered to the agent.
    var committing: [String] { ["git add \(directory.shellWord)", "git commit", "git push"] }

    /// What the agent does, and for whom the commands are.
    var statement: String {
        "An agent brings the cluster to what stands in \(repository.code) at \(revision.code), so a release is a commit "
            + "there and not an apply. Commands are for Argo CD, and for a package at the root of that repository: for "
            + "Flux, `flux` stands in place of `argocd`; from elsewhere, render into a checkout of it and commit there."
    }

    /// What brings the last commit into the cluster, and waits until it is there.
    var syncing: [String] {
        let asking = actsByItself ? [] : patches(.argocd, ["operation": ["sync": [:]]])
        let conditions = [
            "'{.status.operationState.syncResult.revision}'=\"$(git rev-parse HEAD)\"",
            "'{.status.operationState.phase}'=Succeeded",
        ]
        return asking
            + applications.flatMap { name in
                conditions.map { condition in
                    Kubectl.command(
                        "wait application.argoproj.io/\(name) --for=jsonpath=\(condition) --timeout=15m", in: "argocd")
                }
            }
    }

    /// Tells the agent of the environment, in the cluster that it runs in.
    var introduction: String { "kubectl apply -f \(ownObjects.shellWord)" }

    /// Makes it forget the environment, which stays as it is while the agent is paused.
    var forgetting: String { "kubectl delete -f \(ownObjects.shellWord)" }

    private var ownObjects: String { "\(directory)/\(GitOpsAgent.argocd.rawValue)/\(environment)" }

    /// For commands whose change Flux is not to take back: it gives up no field that `kubectl` has set.
    static let fieldManager = "--field-manager=flux-client-side-apply"

    func pausing(_ agent: GitOpsAgent) -> [String] {
        switch agent {
        case .argocd: patches(agent, ["spec": ["syncPolicy": ["automated": .null]]])
        case .flux: patches(agent, ["spec": ["suspend": true]])
        }
    }

    func resuming(_ agent: GitOpsAgent) -> [String] {
        switch (agent, sync) {
        case (.flux, _): patches(agent, ["spec": ["suspend": false]])
        case (.argocd, .automatic(let prune)):
            patches(agent, ["spec": ["syncPolicy": ["automated": ["prune": .boolean(prune), "selfHeal": true]]]])
        case (.argocd, .manual): []
        }
    }

    private func patches(_ agent: GitOpsAgent, _ patch: ManifestNode) -> [String] {
        let patch = patch.json.shellWord
        // With the group, for other APIs have kinds of these names.
        let (namespace, kind, options) =
            switch agent {
            case .argocd: ("argocd", "application.argoproj.io", "")
            case .flux: ("flux-system", "kustomization.kustomize.toolkit.fluxcd.io", " \(Self.fieldManager)")
            }
        return applications.map { name in
            Kubectl.command("patch \(kind)/\(name) --type=merge\(options) -p \(patch)", in: namespace)
        }
    }
}
