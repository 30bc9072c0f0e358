public import KubernetesModel
import KubernetesValues

/// Tiller and the old dashboard gave whoever reached them the rights of the cluster's administrator.
package struct AbandonedImages: ContainerCheck {
    package let rule = Rule(
        .abandonedImages, "no container runs Tiller or the Kubernetes dashboard",
        why: "whoever reaches them has their rights, which are those of an administrator",
        remedy: "drop it; Helm has had no Tiller since version 3",
        rows: ["VER-08"],
        linters: ["checkov CKV_K8S_33", "checkov CKV_K8S_34"],
        wrong: "image: \"gcr.io/kubernetes-helm/tiller:v2.17.0\"",
        right: "no such container")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let name = container.image?.name, Self.names.contains(where: name.hasPrefix) else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' runs '\(name)', which hands out rights over the cluster", "image")
        ]
    }

    private static let names = ["tiller", "kubernetes-dashboard"]
}

extension RuleID {
    /// A container that runs Tiller or the Kubernetes dashboard.
    public static let abandonedImages: RuleID = "abandoned-images"
}
