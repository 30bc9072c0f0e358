package import KubernetesModel

/// One environment, or one release of it, as an agent's own object.
package struct GitOpsApplication: Sendable {
    package let name: String
    private let gitOps: GitOps
    /// In the repository.
    private let path: String
    private let namespace: String?
    private let dependencies: [String]
    private let awaited: [ManifestNode]?

    /// - Parameters:
    ///   - name: unique among all that the agent knows: `todo-app-prod`.
    ///   - directory: below the tree's: `prod`.
    ///   - namespace: that of objects which name none.
    ///   - dependencies: the names of the applications that come before this one. Argo CD knows no such order.
    ///   - awaited: the objects that Flux waits for, as it refers to them. Default: all.
    package init(
        name: String, _ gitOps: GitOps, directory: String, namespace: String?, dependencies: [String] = [],
        awaiting awaited: [ManifestNode]? = nil
    ) {
        self.name = name
        self.gitOps = gitOps
        path = (gitOps.directories + [directory]).joined(separator: "/")
        self.namespace = namespace
        self.dependencies = dependencies
        self.awaited = awaited
    }

    /// The objects that make the agent bring the directory into the cluster.
    package func objects(for agent: GitOpsAgent) -> [ManifestNode] {
        switch agent {
        case .argocd: [application]
        case .flux: [repository, kustomization]
        }
    }

    private func metadata(in namespace: String) -> ManifestNode {
        ["name": .string(name), "namespace": .string(namespace)]
    }

    // MARK: - Argo CD

    private var application: ManifestNode {
        var destination: OrderedMap<ManifestNode> = ["server": .string(gitOps.server)]
        destination["namespace"] = namespace.map(ManifestNode.string)
        var spec: OrderedMap<ManifestNode> = [
            "project": .string(gitOps.project),
            "source": [
                "repoURL": .string(gitOps.repository), "targetRevision": .string(gitOps.revision),
                "path": .string(path), "directory": ["recurse": true],
            ],
            "destination": .mapping(destination),
        ]
        if case .automatic(let prune) = gitOps.sync {
            spec["syncPolicy"] = ["automated": ["prune": .boolean(prune), "selfHeal": true]]
        }
        return [
            "apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": metadata(in: "argocd"),
            "spec": .mapping(spec),
        ]
    }

    // MARK: - Flux

    private var repository: ManifestNode {
        let isCommit = gitOps.revision.utf8.count == 40 && gitOps.revision.allSatisfy(\.isHexDigit)
        let reference: ManifestNode =
            isCommit ? ["commit": .string(gitOps.revision)] : ["name": .string(Self.reference(gitOps.revision))]
        var spec: OrderedMap<ManifestNode> = [
            "interval": "5m", "url": .string(Self.url(gitOps.repository)), "ref": reference,
        ]
        if let credentials = gitOps.credentials { spec["secretRef"] = ["name": .string(credentials)] }
        return [
            "apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "GitRepository",
            "metadata": metadata(in: "flux-system"), "spec": .mapping(spec),
        ]
    }

    /// Flux refuses an address as `scp` takes it: `git@example.com:todo/deploy.git`.
    private static func url(_ repository: String) -> String {
        guard !repository.contains("://"), let colon = repository.firstIndex(of: ":"),
            !repository[..<colon].contains("/")
        else { return repository }
        let path = repository[colon...].dropFirst().drop { $0 == "/" }
        return "ssh://\(repository[..<colon])/\(path)"
    }

    /// A branch, unless the revision says in full what it is.
    private static func reference(_ revision: String) -> String {
        revision.hasPrefix("refs/") ? revision : "refs/heads/\(revision)"
    }

    private var kustomization: ManifestNode {
        var spec: OrderedMap<ManifestNode> = [
            "interval": "10m", "path": .string("./\(path)"),
            "sourceRef": ["kind": "GitRepository", "name": .string(name)],
        ]
        if !dependencies.isEmpty {
            spec["dependsOn"] = .sequence(dependencies.map { ["name": .string($0)] })
        }
        switch gitOps.sync {
        case .manual:
            spec["prune"] = false
            spec["suspend"] = true
        case .automatic(let prune): spec["prune"] = .boolean(prune)
        }
        // What depends on it waits until its objects are healthy, not only applied.
        if let awaited {
            spec["healthChecks"] = awaited.isEmpty ? nil : .sequence(awaited)
        } else {
            spec["wait"] = true
        }
        return [
            "apiVersion": "kustomize.toolkit.fluxcd.io/v1", "kind": "Kustomization",
            "metadata": metadata(in: "flux-system"), "spec": .mapping(spec),
        ]
    }
}
