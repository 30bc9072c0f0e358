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

    package init(_ environment: RenderedEnvironment, stack: String, agent: GitOpsAgent, _ settings: GitOps) {
        let environment = agent == .argocd ? environment.inSyncWaves : environment
        name = environment.name
        var manifests: [ManifestFile] = []
        var applications: [ManifestFile] = []
        for part in environment.parts {
            let files = ManifestFile.files(for: part.objects, as: .yaml)
            manifests += part.directory.map { directory in files.map { $0.below(directory) } } ?? files
            let namespaces = Set(part.objects.compactMap(\.object.metadata.namespace))
            let application = GitOpsApplication(
                name: ([stack] + [part.directory, name].compactMap { $0 }).joined(separator: "-"), settings,
                directory: [name, part.directory].compactMap { $0 }.joined(separator: "/"),
                namespace: namespaces.count == 1 ? namespaces.first : nil)
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
    fileprivate var parts: [(directory: String?, objects: [DeclaredObject])] {
        guard !releases.isEmpty else { return [(nil, objects)] }
        let directories = [(release: String?.none, directory: "shared")] + releases.map { ($0.name, $0.name) }
        return directories.compactMap { release, directory in
            let objects = objects.filter { $0.release == release }
            return objects.isEmpty ? nil : (directory, objects)
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
