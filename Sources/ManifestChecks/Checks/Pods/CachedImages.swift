public import KubernetesModel
import KubernetesValues

/// A node that has an image of that tag does not ask whether the tag has been moved.
package struct CachedImages: ContainerCheck {
    package let rule = Rule(
        .cachedImages, "images without a digest are pulled at each start",
        why: "nodes run different images under one tag, and private ones without their pull secret",
        remedy: "set pull: .always, or pin the digest",
        isOptional: true,
        rows: ["IMG-04"],
        linters: ["kube-score container-image-pull-policy", "polaris pullPolicyNotAlways", "checkov CKV_K8S_15"],
        wrong: "Image(\"todo-backend\", tag: \"1.0.0\")",
        right: "Image(\"todo-backend\", tag: \"1.0.0\", pull: .always)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let image = container.image, image.digest == nil,
            container.container.imagePullPolicy != .always, image.isPinned
        else { return [] }
        return [
            container.flaw(
                "image '\(image)' of container '\(container.name)' has no digest and is not pulled at each start",
                "imagePullPolicy")
        ]
    }
}

extension RuleID {
    /// An image by tag that is not pulled at each start.
    public static let cachedImages: RuleID = "cached-images"
}
