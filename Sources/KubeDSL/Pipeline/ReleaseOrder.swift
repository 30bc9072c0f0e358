internal import ManifestChecks

/// Which releases an agent brings into the cluster before which: by the declared flows between their workloads.
///
/// What belongs to no release comes before all others: namespaces and what else they share.
struct ReleaseOrder {
    private var needs: [String: Set<String>] = [:]
    private let releases: [String]
    private let hasShared: Bool

    init(_ environment: RenderedEnvironment) {
        releases = environment.releases.map(\.name)
        hasShared = environment.objects.contains { $0.release == nil }
        var releaseOfEnd: [TrafficFlow.End: String] = [:]
        for object in environment.objects {
            guard let release = object.release, let pod = PodReference(object) else { continue }
            releaseOfEnd[TrafficFlow.End(pod)] = release
        }
        for flow in environment.flows {
            guard let source = releaseOfEnd[flow.source], let target = releaseOfEnd[flow.target], source != target
            else { continue }
            needs[source, default: []].insert(target)
        }
    }

    /// The releases that come before one, in the order of the stack; nil is what belongs to none.
    ///
    /// Those that need each other in a circle do not wait for each other.
    func dependencies(of release: String?) -> [String?] {
        guard let release else { return [] }
        let needed = needs[release, default: []].filter { !reachable(from: $0).contains(release) }
        return (hasShared ? [nil] : []) + releases.filter(needed.contains)
    }

    private func reachable(from release: String) -> Set<String> {
        var found: Set<String> = []
        var walk = Array(needs[release, default: []])
        while let next = walk.popLast() {
            if found.insert(next).inserted { walk += needs[next, default: []] }
        }
        return found
    }
}
