package import KubernetesModel
package import ManifestChecks

/// The step from declarations to API objects: knows the scope in which a resource stands, and collects its objects.
public struct Lowering: Sendable {
    /// The namespace of the resources that are being lowered; nil outside of any.
    package let namespace: String?
    package let labels: Labels
    /// The release of the resources that are being lowered; nil outside of any.
    private let release: String?
    package private(set) var objects: [DeclaredObject] = []
    /// The Secrets that the stack counts on.
    package private(set) var secrets: [SecretContract] = []
    /// Where they stand in the list, by namespace and name: a walk for each would cost a large stack quadratic time.
    private var places: [String: [String: [Int]]] = [:]
    /// Who talks to whom, as it was declared.
    package private(set) var traffic: [DeclaredTraffic] = []
    /// The same, with the workloads found: see ``settleTraffic(in:under:)``.
    package var flows: [TrafficFlow] = []
    /// What the workloads promise.
    package private(set) var promises: [PromisedObjective] = []
    /// The images that no registry has, by their reference.
    package private(set) var builds: [String: ImageBuild] = [:]
    /// Other objects that the stack counts on and that are there already.
    package private(set) var existing: Set<ObjectReference> = []
    /// The ConfigMaps whose changes replace pods.
    package private(set) var rollouts: [ConfigRollout] = []
    /// The releases in the order in which they are declared.
    package private(set) var releases: [ReleaseUnit] = []
    /// What could not be lowered as it was written.
    package private(set) var problems: [Finding] = []

    package init(namespace: String? = nil, labels: Labels) {
        self.init(namespace: namespace, labels: labels, release: nil)
    }

    private init(namespace: String?, labels: Labels, release: String?) {
        self.namespace = namespace
        self.labels = labels
        self.release = release
    }

    /// Lowers resources that stand side by side: a `Namespace` among them is the namespace of them all.
    package mutating func lower(_ resources: [any Resource]) {
        // Types are compared faster than cast.
        let namespaces = resources.lazy.filter { type(of: $0) == Namespace.self }.compactMap { $0 as? Namespace }
        guard let scope = namespaces.first(where: \.scopesSiblings) else {
            for resource in resources { resource.lower(into: &self) }
            return
        }
        within(namespace: scope.name, labels: labels) { inner in
            for resource in resources { resource.lower(into: &inner) }
        }
    }

    /// Lowers `body` in another namespace or under other labels.
    package mutating func within(namespace: String?, labels: Labels, _ body: (inout Lowering) -> Void) {
        lower(in: Lowering(namespace: namespace, labels: labels, release: release), body)
    }

    /// Lowers `resources` as parts of a release.
    package mutating func lower(_ resources: [any Resource], asPartOf unit: ReleaseUnit) {
        if !releases.contains(where: { $0.name == unit.name }) { releases.append(unit) }
        lower(in: Lowering(namespace: namespace, labels: labels, release: unit.name)) { $0.lower(resources) }
    }

    private mutating func lower(in scope: Lowering, _ body: (inout Lowering) -> Void) {
        var inner = scope
        exchange(with: &inner)
        body(&inner)
        exchange(with: &inner)
    }

    /// Hands over what was collected, without a copy.
    private mutating func exchange(with other: inout Lowering) {
        swap(&objects, &other.objects)
        swap(&secrets, &other.secrets)
        swap(&places, &other.places)
        swap(&traffic, &other.traffic)
        swap(&promises, &other.promises)
        swap(&builds, &other.builds)
        swap(&existing, &other.existing)
        swap(&rollouts, &other.rollouts)
        swap(&releases, &other.releases)
        swap(&problems, &other.problems)
    }

    /// Adds an object, in the current namespace unless it names another or belongs to none.
    package mutating func add(_ declared: consuming DeclaredObject) {
        declared.stand(in: namespace, of: release)
        objects.append(declared)
    }

    /// Adds a contract, unless one for the same Secret and keys is there; of two, the one that says more is kept.
    package mutating func add(_ secret: SecretContract) {
        guard let known = place(of: secret) else {
            places[secret.namespace ?? "", default: [:]][secret.name, default: []].append(secrets.count)
            return secrets.append(secret)
        }
        if secrets[known].source == .unstated { secrets[known] = secret }
    }

    /// Adds a contract for a Secret of which no declaration speaks, unless one does.
    package mutating func add(unlessKnown secret: SecretContract) {
        if place(of: secret) == nil { add(secret) }
    }

    /// Of the contract for the same Secret and keys.
    private func place(of secret: SecretContract) -> Int? {
        places[secret.namespace ?? ""]?[secret.name]?.first { secrets[$0].keys == secret.keys }
    }

    /// Adds an object that is in the cluster already.
    package mutating func add(existing object: ObjectReference) { existing.insert(object) }

    package mutating func add(_ rollout: ConfigRollout) { rollouts.append(rollout) }

    package mutating func add(_ declared: DeclaredTraffic) { traffic.append(declared) }

    package mutating func add(_ promise: PromisedObjective) { promises.append(promise) }

    /// Adds a build, unless another container has the same image.
    package mutating func add(_ build: ImageBuild) {
        if builds[build.image] == nil { builds[build.image] = build }
    }

    package mutating func add(_ problem: Finding) { problems.append(problem) }

    /// Waives a rule for the objects to which `waiver` gives one.
    package mutating func waive(by waiver: (DeclaredObject) -> Waiver?) {
        for index in objects.indices {
            if let waiver = waiver(objects[index]) { objects[index].waivers.append(waiver) }
        }
    }

    /// Metadata for an object that belongs to the stack as a whole, or to one workload of it.
    ///
    /// - Parameter scope: default: in the current namespace.
    package func metadata(
        _ name: String, ofWorkload workload: String? = nil, scope: Scope = .namespaced
    ) -> MetaV1.ObjectMeta {
        MetaV1.ObjectMeta(
            name: name, namespace: scope == .namespaced ? namespace : nil,
            labels: labels.labels(ofWorkload: workload))
    }
}

extension Lowering {
    /// Adds the finished object of a declaration that has one, its patches applied.
    package mutating func add(_ declared: consuming DeclaredObject, of settings: DeclarationSettings) {
        let first = objects.count
        objects.append(declared)
        finish(from: first, of: settings)
    }

    /// Adds the finished objects of one declaration, its patches applied.
    package mutating func add(_ declared: [DeclaredObject], of settings: DeclarationSettings) {
        add(of: settings) { $0 += declared }
    }

    /// Adds the finished objects that `declare` appends, all of one declaration, its patches applied.
    package mutating func add(of settings: DeclarationSettings, _ declare: (inout [DeclaredObject]) -> Void) {
        let first = objects.count
        declare(&objects)
        finish(from: first, of: settings)
    }

    // In their array, for a copy of an object copies all its fields once it changes.
    private mutating func finish(from first: Int, of settings: DeclarationSettings) {
        for patch in settings.patches where !patch.apply(to: &objects, from: first) {
            let kinds = objects[first...].map { "'\($0.object.groupVersionKind.kind)'" }.joined(separator: ", ")
            add(
                Finding(
                    .patchWithoutTarget,
                    "patch of '\(patch.target)' changes nothing; the declaration renders \(kinds.isEmpty ? "nothing" : kinds)",
                    at: patch.location))
        }
        for index in first..<objects.count {
            if !settings.waivers.isEmpty { objects[index].waivers += settings.waivers }
            objects[index].stand(in: namespace, of: release)
        }
    }
}

extension DeclaredObject {
    /// Puts it into the namespace, unless it has one or belongs to none, and into the release. Most objects have their
    /// namespace by now; those of users and of others' formats may not.
    fileprivate mutating func stand(in namespace: String?, of release: String?) {
        if object.scope == .namespaced, object.metadata.namespace == nil { object.metadata.namespace = namespace }
        if let release { self.release = release }
    }
}
