import KubernetesModel
import KubernetesValues

/// An image without a tag, or with `latest`, is another one at each start.
package struct UnpinnedImages: Check {
    package let rule = Rule(
        "unpinned-images", "every image reference is well formed and names a tag other than 'latest', or a digest",
        why: "an image without a version is another one at each start, and cannot be rolled back",
        remedy: "name the version that was tested",
        values: ["image-reference", "image-tag"],
        rows: ["IMG-01", "IMG-03"],
        linters: [
            "kube-linter latest-tag", "kube-score container-image-tag", "polaris tagNotSpecified", "checkov CKV_K8S_14",
        ],
        wrong: "image: \"redis:latest\"",
        right: "image: \"redis:7.4-alpine\"")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.flatMap { pod in
            pod.containers.compactMap { container in
                Self.refusal(of: container).map {
                    Finding(rule, $0, in: pod.declared, path: "\(container.path).image")
                }
            }
        }
    }

    private static func refusal(of container: ContainerReference) -> InvalidValue? {
        if let image = container.image { return image.pinningProblem }
        do throws(InvalidValue) {
            return try ImageReference(container.container.image ?? "").pinningProblem
        } catch {
            return error
        }
    }
}
