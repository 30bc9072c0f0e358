internal import ManifestPackaging

/// Refuses parts of a stack that would be written to one place, or be one object for an agent.
enum PartNames {
    /// Each release has a chart of its own, beside that of what belongs to none.
    static func validate(chartsOf environments: [RenderedEnvironment], _ chart: ChartMetadata) throws {
        guard environments.contains(where: \.hasShared),
            environments.contains(where: { $0.hasRelease(chart.name) })
        else { return }
        throw CommandFailure(
            "release '\(chart.name)' is called like the stack's chart, which holds what belongs to no release; "
                + "rename one of them")
    }

    /// Each release has a directory and an object of the agent, beside those of what belongs to none.
    static func validate(_ trees: [GitOpsTree], of environments: [RenderedEnvironment]) throws {
        let shared = GitOpsTree.shared
        guard !environments.contains(where: { $0.hasShared && $0.hasRelease(shared) }) else {
            throw CommandFailure(
                "release '\(shared)' is called like the directory of what belongs to no release; rename the release")
        }
        var known: Set<String> = []
        for path in trees.flatMap(\.applications).map(\.path) where !known.insert(path).inserted {
            throw CommandFailure(
                "two releases, each in its environment, are both '\(path.dropLast(".yaml".count))' to the agent; "
                    + "rename a release")
        }
    }
}

extension RenderedEnvironment {
    fileprivate var hasShared: Bool { objects.contains { $0.release == nil } }

    fileprivate func hasRelease(_ name: String) -> Bool { releases.contains { $0.name == name } }
}
