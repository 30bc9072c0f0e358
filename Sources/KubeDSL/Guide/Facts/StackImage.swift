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
    private let hasDigest: Bool

    /// Whether Minikube gets it from the reader's machine: it has no registry, or the node pulls it from none.
    var isLoadable: Bool { isNeverPulled || (registry == nil && !hasDigest && !isPulledAlways) }

    static func all(in facts: GuideFacts) -> [StackImage] {
        var images: [StackImage] = []
        for pod in facts.pods {
            for container in pod.containers.map(\.container) {
                guard let image = StackImage(container, of: pod) else { continue }
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

    private init?(_ container: CoreV1.Container, of pod: PodReference) {
        guard let name = container.image else { return nil }
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
