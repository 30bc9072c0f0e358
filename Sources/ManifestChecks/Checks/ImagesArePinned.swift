import KubernetesModel
import KubernetesValues

/// An image without a tag, or with `latest`, is another one at each start.
package struct ImagesArePinned: Check {
    package let id: RuleID = "images-are-pinned"
    package let summary = "every image reference is well formed and names a tag other than 'latest', or a digest"
    package let remedy = "name the version that was tested"
    package let rows = ["IMG-01", "IMG-03"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.flatMap { pod in
            pod.containers.compactMap { container, path in
                Self.refusal(of: container.image ?? "").map { Finding($0, in: pod.declared, path: "\(path).image") }
            }
        }
    }

    private static func refusal(of image: String) -> InvalidValue? {
        do throws(InvalidValue) {
            return try ImageReference(image).pinningProblem
        } catch {
            return error
        }
    }
}
