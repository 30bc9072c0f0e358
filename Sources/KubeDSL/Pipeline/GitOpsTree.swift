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
    static let shared = "shared"

    package init(_ environment: RenderedEnvironment, stack: String, agent: GitOpsAgent, _ settings: GitOps) {
        let environment = environment.prepared(for: agent)
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
                dependencies: order.dependencies(of: part.release).map { title($0 ?? Self.shared) },
                awaiting: Self.awaited(among: part.objects))
            var writer = YAMLWriter()
            for object in application.objects(for: agent) { writer.document(object) }
            applications.append(ManifestFile(path: "\(application.name).yaml", bytes: writer.bytes))
        }
        self.manifests = manifests
        self.applications = applications
    }

    /// What Flux is to wait for; nil: all. A claim whose pods are of another part may have no volume before they come,
    /// and they would wait for it.
    private static func awaited(among objects: [DeclaredObject]) -> [ManifestNode]? {
        let users = ClaimUsers(objects)
        let isWaiting = objects.contains { declared in
            declared.object is CoreV1.PersistentVolumeClaim
                && users.workloads(
                    mounting: declared.object.metadata.name ?? "", in: declared.object.metadata.namespace
                )
                .isEmpty
        }
        guard isWaiting else { return nil }
        return objects.map(\.object).filter {
            ["Deployment", "StatefulSet", "DaemonSet", "Job"].contains($0.groupVersionKind.kind)
        }
        .map { object in
            var reference: OrderedMap<ManifestNode> = [
                "apiVersion": .string(object.groupVersionKind.apiVersion),
                "kind": .string(object.groupVersionKind.kind), "name": .string(object.metadata.name ?? ""),
            ]
            reference["namespace"] = object.metadata.namespace.map(ManifestNode.string)
            return .mapping(reference)
        }
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

    /// The same objects, as the agent is to apply them.
    func prepared(for agent: GitOpsAgent) -> RenderedEnvironment {
        var environment = agent == .argocd ? inSyncWaves : self
        for index in environment.objects.indices { environment.objects[index].makeReplaceable(by: agent) }
        return environment
    }

    /// The same objects, annotated with the wave that Argo CD applies them in: traffic says which workloads go first.
    private var inSyncWaves: RenderedEnvironment {
        let waves = SyncWaves(
            workloadRank: ApplyOrder.rank(of: "Deployment"), startOrder: startOrder.map { $0.map(\.name) })
        let users = ClaimUsers(objects)
        var environment = self
        for index in environment.objects.indices {
            let object = objects[index].object
            var annotations = object.metadata.annotations ?? [:]
            if annotations[SyncWaves.annotation] == nil {
                annotations[SyncWaves.annotation] = String(Self.wave(of: object, waves, users))
            }
            environment.objects[index].object.metadata.annotations = annotations
        }
        return environment
    }

    private static func wave(of object: any KubernetesObject, _ waves: SyncWaves, _ users: ClaimUsers) -> Int {
        let kind = object.groupVersionKind.kind
        let name = object.metadata.name ?? ""
        switch kind {
        case "NetworkPolicy": return waves.wave(ofPolicy: ApplyOrder.rank(of: kind))
        case "PersistentVolumeClaim":
            // One that nobody mounts yet may stay without a volume: nothing is to wait for it.
            return waves.wave(
                ofClaimFor: users.workloads(mounting: name, in: object.metadata.namespace),
                else: ApplyOrder.rank(of: "Ingress"))
        default:
            // Nothing comes after claims and Ingresses, which may never be healthy.
            let rank = min(ApplyOrder.rank(of: kind), ApplyOrder.rank(of: "Ingress"))
            return waves.wave(rank: rank, name: name)
        }
    }
}

extension DeclaredObject {
    /// Lets the agent make a Job anew, be it another version of it or one that is finished.
    fileprivate mutating func makeReplaceable(by agent: GitOpsAgent) {
        guard var job = object as? BatchV1.Job else { return }
        var annotations = job.metadata.annotations ?? [:]
        for (key, value) in agent.jobAnnotations where annotations[key] == nil { annotations[key] = value }
        job.metadata.annotations = annotations
        // Flux would take a Job whose time is over for one that is missing, and run it again and again.
        if agent == .flux { job.spec.ttlSecondsAfterFinished = nil }
        object = job
    }
}
