/// Where a cluster's agent finds the rendered tree, and what it may do with it.
public struct GitOps: Sendable, Hashable {
    /// How changes come into the cluster.
    public enum Sync: Sendable, Hashable {
        /// Somebody starts each one.
        case manual
        /// By themselves; with `prune`, what is no longer rendered is deleted.
        case automatic(prune: Bool)
    }

    /// The repository that holds the tree, `https://example.com/todo/deploy.git` or `git@example.com:todo/deploy.git`.
    public var repository: String
    /// The tree's directory in the repository, which `--output` writes: `manifests`.
    public var path: String
    /// A branch, a tag or a commit.
    ///
    /// For Flux a tag is written in full, `refs/tags/v1.2.3`, and so is a commit, in 40 hexadecimal digits; all else is
    /// a branch.
    public var revision: String
    public var sync: Sync
    /// The API server that the environment is for, as Argo CD knows it.
    public var server: String
    /// The project of Argo CD whose rules hold for the environment.
    public var project: String
    /// The Secret in `flux-system` by which Flux reads the repository; nil for a public one. Argo CD has its own.
    public var credentials: String?

    /// - Parameters:
    ///   - server: default: the cluster that Argo CD runs in.
    ///   - project: default: Argo CD's own, which allows all.
    ///   - credentials: the name of a Secret. Default: everybody may read the repository.
    public init(
        repository: String, path: String, revision: String, sync: Sync,
        server: String = "https://kubernetes.default.svc", project: String = "default", credentials: String? = nil
    ) {
        self.repository = repository
        self.path = path
        self.revision = revision
        self.sync = sync
        self.server = server
        self.project = project
        self.credentials = credentials
    }
}

extension GitOps {
    /// The names of the directories that lead to the tree.
    package var directories: [String] { path.split(separator: "/").filter { $0 != "." }.map(String.init) }
}
