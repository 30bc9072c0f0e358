public import KubernetesModel
import KubernetesValues

/// A tag can be moved to another image; a digest cannot.
package struct UnpinnedDigests: ContainerCheck {
    package let rule = Rule(
        .unpinnedDigests, "every image is pinned by its digest",
        why: "whoever can push to the registry can change what runs",
        remedy: "add the digest: Image(\"backend\", tag: \"1.0\", digest: \"sha256:…\")",
        isOptional: true,
        rows: ["IMG-02"],
        linters: ["checkov CKV_K8S_43"],
        wrong: "Image(\"todo-backend\", tag: \"1.0.0\")",
        right: "Image(\"todo-backend\", tag: \"1.0.0\", digest: \"sha256:…\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let image = container.image, image.digest == nil else { return [] }
        return [container.flaw("image '\(image)' of container '\(container.name)' is not pinned by a digest", "image")]
    }
}

extension RuleID {
    /// An image without a digest.
    public static let unpinnedDigests: RuleID = "unpinned-digests"
}
