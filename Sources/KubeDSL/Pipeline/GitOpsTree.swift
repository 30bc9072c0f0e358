internal import KubernetesModel
package import ManifestPackaging
internal import ManifestYAML

/// An environment's manifests as a GitOps agent applies them, and the agent's own objects.
package struct GitOpsTree {
    /// Of the environment.
    package let name: String
    /// Below the environment's directory: a directory for each release where there are any.
    package let manifests: [ManifestFile]
    /// The agent's objects, one file for each release.
    package let applications: [ManifestFile]

    /// The directory of what belongs to no release, where there are any.
    fileprivate static let shared = "shared"

    package init(_ environment: RenderedEnvironment, stack: String, agent: GitOpsAgent, _ settings: GitOps) {
        let environment = agent == .argocd ? environment.inSyncWaves : environment
        name = environment.name
        var manifests: [ManifestFile] = []
        var applications: [ManifestFile] = []
        let order = ReleaseOrder(environment)
        func title(_ directory: String?) -> String {
            ([stack] + [directory, environment.name].compactMap { $0 }).joined(separator: "-")
        }
        for part in environment.parts {
            let files = ManifestFile.files(for: part.objects, as: .yaml)
            manifests += part.directory.map { directory in files.map { $0.below(directory) } } ?? files
            let namespaces = Set(part.objects.compactMap(\.object.metadata.namespace))
            let application = GitOpsApplication(
                name: title(part.directory), settings,
                directory: [name, part.directory].compactMap { $0 }.joined(separator: "/"),
                namespace: namespaces.count == 1 ? namespaces.first : nil,
                dependencies: order.dependencies(of: part.release).map { title($0 ?? Self.shared) })
            var writer = YAMLWriter()
            for object in application.objects(for: agent) { writer.document(object) }
            applications.append(ManifestFile(path: "\(application.name).yaml", bytes: writer.bytes))
        }
        self.manifests = manifests
        self.applications = applications
    }
}

extension RenderedEnvironment {
    /// What is applied by itself: each release in a directory of its own, and what belongs to none.
    fileprivate var parts: [(release: String?, directory: String?, objects: [DeclaredObject])] {
        guard !releases.isEmpty else { return [(nil, nil, objects)] }
        return ([nil] + releases.map(\.name)).compactMap { (release: String?) in
            let objects = objects.filter { $0.release == release }
            return objects.isEmpty ? nil : (release, release ?? GitOpsTree.shared, objects)
        }
    }

    /// The same objects, annotated with the wave that Argo CD applies them in: traffic says which workloads go first.
    fileprivate var inSyncWaves: RenderedEnvironment {
        let waves = SyncWaves(
            workloadRank: ApplyOrder.rank(of: "Deployment"), startOrder: startOrder.map { $0.map(\.name) })
        var environment = self
        for index in environment.objects.indices {
            let object = objects[index].object
            let rank = ApplyOrder.rank(of: object.groupVersionKind.kind)
            var annotations = object.metadata.annotations ?? [:]
            if annotations[SyncWaves.annotation] == nil {
                annotations[SyncWaves.annotation] = String(waves.wave(rank: rank, name: object.metadata.name ?? ""))
            }
            environment.objects[index].object.metadata.annotations = annotations
        }
        return environment
    }
}
