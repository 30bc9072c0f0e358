public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// An image that neither a build nor a registry gives to the nodes.
    public static let unprovidedImages: RuleID = "unprovided-images"
}

/// An image comes from a registry, or is built and put on the nodes; how it is pulled must suit where it comes from.
package struct UnprovidedImages: Check {
    package let rule = Rule(
        .unprovidedImages, "every image is built by the repository or comes from a registry, and is pulled accordingly",
        why: "the pods wait for an image that nobody brings to the nodes",
        remedy: "say what it is built from, Image(…).built(from: \"backend\"), or name its registry; "
            + "`Cluster(registries:)` says from which ones the nodes pull",
        rows: ["IMG-05"],
        wrong: "Image(\"todo-backend\", tag: \"1.0.0\", pull: .never)",
        right: "Image(\"todo-backend\", tag: \"1.0.0\", pull: .never).built(from: \"backend\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let registries = graph.cluster.registries
        return graph.pods.flatMap { pod in
            pod.containers.compactMap { container in
                guard let name = container.container.image, let image = container.image else { return nil }
                let build = graph.builds[name]
                let policy = container.container.imagePullPolicy ?? (image.isPinned ? .ifNotPresent : .always)
                let message: String
                switch (build, policy) {
                case (.some, .always): message = "is built here and in no registry, and pulled at each start"
                case (.some, _): return nil
                case (nil, .never): message = "is never pulled, and no build of the stack provides it"
                case (nil, _):
                    guard let registries, !registries.contains(where: image.comes(from:)) else { return nil }
                    let known = registries.map { "'\($0)'" }.joined(separator: ", ")
                    message = "is built by nothing here, and comes from none of the registries \(known)"
                }
                let flaw = container.flaw(
                    "image '\(name)' of container '\(container.name)' \(message)", "image",
                    notes: build.map { [Finding.Note("the build is declared here", at: $0.location)] } ?? [])
                return Finding(rule, flaw, of: pod)
            }
        }
    }
}

extension ImageReference {
    /// Whether it is in the registry, or in the part of one: `ghcr.io`, `ghcr.io/example`.
    fileprivate func comes(from registry: String) -> Bool {
        // The runtimes' default.
        let home = self.registry ?? (repository.contains("/") ? "docker.io" : "docker.io/library")
        return "\(home)/\(repository)/".hasPrefix(registry.hasSuffix("/") ? registry : "\(registry)/")
    }
}
