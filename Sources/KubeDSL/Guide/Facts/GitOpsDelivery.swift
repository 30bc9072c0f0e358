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
        "render --all-envs --gitops \(GitOpsAgent.argocd.rawValue) --output \(directory.shellWord)"
    }

    /// Brings what was rendered to the agent.
    var committing: [String] { ["git add \(directory.shellWord)", "git commit", "git push"] }

    /// Tells the agent of the environment, in the cluster that it runs in.
    var introduction: String { "kubectl apply -f \(ownObjects.shellWord)" }

    /// Makes it forget the environment, which stays as it is while the agent is paused.
    var forgetting: String { "kubectl delete -f \(ownObjects.shellWord)" }

    private var ownObjects: String { "\(directory)/\(GitOpsAgent.argocd.rawValue)/\(environment)" }

    /// For commands whose change Flux is not to take back: it gives up no field that `kubectl` has set.
    static let fieldManager = "--field-manager=flux-client-side-apply"

    func pausing(_ agent: GitOpsAgent) -> [String] {
        switch agent {
        case .argocd: patches(agent, ["syncPolicy": ["automated": .null]])
        case .flux: patches(agent, ["suspend": true])
        }
    }

    func resuming(_ agent: GitOpsAgent) -> [String] {
        switch (agent, sync) {
        case (.flux, _): patches(agent, ["suspend": false])
        case (.argocd, .automatic(let prune)):
            patches(agent, ["syncPolicy": ["automated": ["prune": .boolean(prune), "selfHeal": true]]])
        case (.argocd, .manual): []
        }
    }

    private func patches(_ agent: GitOpsAgent, _ spec: ManifestNode) -> [String] {
        let patch = (["spec": spec] as ManifestNode).json.shellWord
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
