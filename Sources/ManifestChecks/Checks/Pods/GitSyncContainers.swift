public import KubernetesModel
import KubernetesValues

/// git-sync brings code into a pod that no build has checked.
package struct GitSyncContainers: ContainerCheck {
    package let rule = Rule(
        .gitSyncContainers, "no container fetches code while the pod runs",
        why: "whoever can push to the repository changes what runs",
        remedy: "put the code into the image",
        isOptional: true,
        rows: ["IMG-09"],
        linters: ["checkov CKV_K8S_159"],
        wrong: "Sidecar(\"sync\", image: \"registry.k8s.io/git-sync/git-sync:v4.4.0\", …)",
        right: "the code in the image")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard container.image?.name.hasPrefix("git-sync") == true else { return [] }
        return [container.flaw("container '\(container.name)' fetches code while the pod runs", "image")]
    }
}

extension RuleID {
    /// A container that fetches code while the pod runs.
    public static let gitSyncContainers: RuleID = "git-sync-containers"
}
