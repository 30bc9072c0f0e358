internal import KubernetesModel
internal import KubernetesValues
internal import ManifestChecks

/// An image that containers of the environment run.
struct StackImage {
    let name: String
    /// Nil where the nodes' default serves it.
    let registry: String?
    /// The workloads with it.
    private(set) var users: [String]
    private(set) var isPulledAlways: Bool
    private(set) var isNeverPulled: Bool
    /// Where it is built; nil where the stack does not say.
    let directory: String?
    private let hasDigest: Bool

    /// Whether Minikube gets it from the reader's machine: it is built there, it has no registry, or the node pulls it
    /// from none.
    var isLoadable: Bool {
        directory != nil || isNeverPulled || (registry == nil && !hasDigest && !isPulledAlways)
    }

    static func all(in facts: GuideFacts) -> [StackImage] {
        var images: [StackImage] = []
        for pod in facts.pods {
            for container in pod.containers.map(\.container) {
                guard let image = StackImage(container, of: pod, facts.graph.builds) else { continue }
                guard let known = images.firstIndex(where: { $0.name == image.name }) else {
                    images.append(image)
                    continue
                }
                images[known].users = (images[known].users + image.users).distinct
                images[known].isPulledAlways = images[known].isPulledAlways || image.isPulledAlways
                images[known].isNeverPulled = images[known].isNeverPulled && image.isNeverPulled
            }
        }
        return images
    }

    private init?(_ container: CoreV1.Container, of pod: PodReference, _ builds: [String: ImageBuild]) {
        guard let name = container.image else { return nil }
        directory = builds[name]?.directory
        let reference = try? ImageReference(name)
        self.name = name
        registry = reference?.registry
        users = [pod.workload.argument]
        hasDigest = reference?.digest != nil
        // The API's own default.
        let isMoving = !hasDigest && [nil, "latest"].contains(reference?.tag)
        isPulledAlways = container.imagePullPolicy.map { $0 == .always } ?? isMoving
        isNeverPulled = container.imagePullPolicy == .never
    }
}
