import KubernetesModel

/// The values of images: one for all containers of a chart that run the same image in every environment, so that a new
/// tag moves a migration with its application.
struct SharedImages {
    private struct Image {
        let variants: [ManifestNode?]
        let name: [String]
    }

    /// The images by what some environment runs.
    private var images: [Use: [Image]] = [:]

    private struct Use: Hashable {
        let environment: Int
        let image: ManifestNode
    }

    init() {}

    /// Names each image after the main container that runs it: of a Deployment rather than of a Job.
    init(_ objects: [(object: AlignedObject, prefix: [String])]) {
        for kind in ["Deployment", "StatefulSet", "DaemonSet", "CronJob"] {
            for (object, prefix) in objects where object.kind == kind {
                guard let container = object.mainContainer else { continue }
                _ = name(for: object.images(of: container), or: prefix + ["image"])
            }
        }
    }

    /// The name of the image's value: `name` where nothing named it before.
    mutating func name(for variants: [ManifestNode?], or name: [String]) -> [String] {
        let uses = variants.enumerated().compactMap { environment, image in
            image.map { Use(environment: environment, image: $0) }
        }
        for image in uses.first.flatMap({ images[$0] }) ?? [] where image.variants.agree(with: variants) {
            return image.name
        }
        for use in uses { images[use, default: []].append(Image(variants: variants, name: name)) }
        return name
    }
}

extension AlignedObject {
    fileprivate func images(of container: String) -> [ManifestNode?] {
        variants.map { variant in
            let containers = variant?.podSpecification?["containers"]?.items
            return containers?.first { $0["name"]?.text == container }?["image"]
        }
    }
}
