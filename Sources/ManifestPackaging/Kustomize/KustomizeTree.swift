import KubernetesModel

/// A base with what all environments have, and an overlay for each that says how it differs.
///
/// The base is the first environment's form of the objects. What only some environments have is a resource of their
/// overlays.
package enum KustomizeTree {
    /// `base/…` and `overlays/<environment>/…`.
    package static func files(for environments: [EnvironmentManifests]) -> [ManifestFile] {
        let roles = NamespaceRoles(environments)
        let aligned = AlignedObject.align(environments, roles)
        var names = ManifestFileNames(aligned)
        let objects = aligned.map { (object: $0, stem: $0.stem(&names)) }
        var files: [ManifestFile] = []
        var yaml = YAMLText()
        let base = objects.filter(\.object.isEverywhere)
        for (object, stem) in base {
            guard let node = object.variants.first ?? nil else { continue }
            files.append(ManifestFile("base/\(stem).yaml", yaml.text(of: node)))
        }
        let resources = ManifestNode.sequence(base.map { .string("\($0.stem).yaml") })
        files.append(ManifestFile("base/kustomization.yaml", yaml.text(of: kustomization(["resources": resources]))))

        for (index, environment) in environments.enumerated() {
            var overlay = Overlay()
            for (object, stem) in objects { overlay.add(object, stem, environment: index) }
            files += overlay.files.map { $0.below("overlays/\(environment.name)") }
        }
        return files
    }

    fileprivate static func kustomization(_ fields: OrderedMap<ManifestNode>) -> ManifestNode {
        let type: OrderedMap<ManifestNode> = [
            "apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization",
        ]
        return .mapping(type.merging(fields))
    }

    /// What one environment adds to the base and changes in it.
    private struct Overlay {
        private var resources: [ManifestNode] = ["../../base"]
        private var patches: [ManifestNode] = []
        private var own: [ManifestFile] = []
        private var yaml = YAMLText()

        mutating func add(_ object: AlignedObject, _ stem: String, environment: Int) {
            guard let node = object.variants[environment] else { return }
            guard object.isEverywhere, let base = object.variants.first ?? nil else {
                resources.append(.string("\(stem).yaml"))
                own.append(ManifestFile("\(stem).yaml", yaml.text(of: node)))
                return
            }
            let patch = JSONPatch(from: base, to: node)
            guard !patch.operations.isEmpty else { return }
            own.append(ManifestFile("\(stem).patch.yaml", yaml.text(of: patch.node)))
            var entry: OrderedMap<ManifestNode> = [
                "path": .string("\(stem).patch.yaml"), "target": target(object),
            ]
            if base["metadata"]?["name"] != node["metadata"]?["name"] { entry["options"] = ["allowNameChange": true] }
            patches.append(.mapping(entry))
        }

        var files: [ManifestFile] {
            var fields: OrderedMap<ManifestNode> = ["resources": .sequence(resources)]
            if !patches.isEmpty { fields["patches"] = .sequence(patches) }
            var yaml = yaml
            let text = yaml.text(of: KustomizeTree.kustomization(fields))
            return [ManifestFile("kustomization.yaml", text)] + own
        }

        private func target(_ object: AlignedObject) -> ManifestNode {
            let parts = object.apiVersion.split(separator: "/").map(String.init)
            var target: OrderedMap<ManifestNode> = [:]
            if parts.count > 1 { target["group"] = .string(parts[0]) }
            target["version"] = .string(parts.last ?? "")
            target["kind"] = .string(object.kind)
            // Names of targets are regular expressions, anchored at both ends.
            target["name"] = .string(pattern(object.name))
            target["namespace"] = object.namespace.map { .string(pattern($0)) }
            return .mapping(target)
        }

        private func pattern(_ name: String) -> String {
            name.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
        }
    }
}
