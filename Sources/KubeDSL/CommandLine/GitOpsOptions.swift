internal import ArgumentParser
internal import ManifestPackaging

/// The options of `render` that say where a GitOps agent finds what is rendered.
struct GitOpsOptions: ParsableArguments {
    @Option(
        help: """
            Add the objects of an agent that applies the tree: argocd or flux; needs --output. Where the stack has no \
            'gitOps', the agent waits to be asked for each sync.
            """)
    var gitops: GitOpsAgent?

    @Option(help: ArgumentHelp("The repository that holds the tree, in place of the stack's.", valueName: "url"))
    var repoURL: String?

    @Option(help: ArgumentHelp("The tree's directory in the repository, in place of the stack's.", valueName: "dir"))
    var repoPath: String?

    @Option(
        help: ArgumentHelp(
            """
            A branch, a tag or a commit, in place of the stack's. For flux a tag is written refs/tags/v1.2.3 and a \
            commit in full, with 40 hex digits; all else is a branch.
            """, valueName: "ref"))
    var revision: String?

    /// The options given that say where the tree is, each with its value.
    var places: [(option: String, value: String)] {
        [("--repo-url", repoURL), ("--repo-path", repoPath), ("--revision", revision)].compactMap { option, value in
            value.map { (option, $0) }
        }
    }

    /// Whether it is said where an agent finds the environment.
    func isDescribed(in stack: some Stack) -> Bool { stack.gitOps != nil || places.count == 3 }

    /// What the stack says, with the options in its place.
    func settings(of stack: some Stack) throws -> GitOps {
        if var settings = stack.gitOps {
            settings.repository = repoURL ?? settings.repository
            settings.path = repoPath ?? settings.path
            settings.revision = revision ?? settings.revision
            return settings
        }
        guard let repoURL, let repoPath, let revision else {
            throw ValidationError(
                "environment '\(stack.environment.rawValue)' has no 'gitOps'; describe it in the stack, or give "
                    + "--repo-url, --repo-path and --revision")
        }
        return GitOps(repository: repoURL, path: repoPath, revision: revision, sync: .manual)
    }
}

extension GitOpsAgent: WordArgument {}
