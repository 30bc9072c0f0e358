internal import KubernetesModel
internal import ManifestPackaging

/// How an agent is kept from taking back what is done by hand, and let go on again.
struct GitOpsPause {
    let repository: String
    let revision: String
    private let sync: GitOps.Sync
    /// The agent's objects, one for each release of the environment.
    private let applications: [String]

    init(_ gitOps: GitOps, of environment: RenderedEnvironment, in stack: String) {
        repository = gitOps.repository
        revision = gitOps.revision
        sync = gitOps.sync
        // They have the same names for each agent.
        applications = GitOpsTree(environment, stack: stack, agent: .argocd, gitOps).applications.map {
            String($0.path.dropLast(".yaml".count))
        }
    }

    /// Whether the agent acts without being asked.
    var isNeeded: Bool { sync != .manual }

    func pausing(_ agent: GitOpsAgent) -> [String] {
        switch agent {
        case .argocd: patches(agent, ["syncPolicy": .mapping(["automated": .null])])
        case .flux: patches(agent, ["suspend": true])
        }
    }

    func resuming(_ agent: GitOpsAgent) -> [String] {
        switch (agent, sync) {
        case (.flux, _): patches(agent, ["suspend": false])
        case (.argocd, .automatic(let prune)):
            patches(
                agent,
                ["syncPolicy": .mapping(["automated": .mapping(["prune": .boolean(prune), "selfHeal": true])])])
        case (.argocd, .manual): []
        }
    }

    private func patches(_ agent: GitOpsAgent, _ spec: OrderedMap<ManifestNode>) -> [String] {
        let patch = ManifestNode.mapping(["spec": .mapping(spec)]).json.shellWord
        return applications.map { name in
            let (namespace, kind) =
                switch agent {
                case .argocd: ("argocd", "application")
                case .flux: ("flux-system", "kustomization")
                }
            return Kubectl.command("patch \(kind)/\(name) --type=merge -p \(patch)", in: namespace)
        }
    }
}
