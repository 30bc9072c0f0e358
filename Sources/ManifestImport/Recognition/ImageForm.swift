import KubeDSL
import KubernetesModel

/// The image of a container → `Image`.
struct ImageForm {
    let value: Image
    let spelling: SwiftExpression

    init?(_ container: ManifestNode) {
        guard let reference = container["image"]?.text else { return nil }
        var policy: CoreV1.PullPolicy?
        if let text = container["imagePullPolicy"]?.text {
            guard let known = CoreV1.PullPolicy(rawValue: text) else { return nil }
            policy = known
        }
        value = Image(reference, pull: policy)
        let pull = policy.map { [SwiftArgument("pull", .token(".\($0)"))] } ?? []
        spelling = .call("Image", Self.arguments(reference) + pull)
    }

    /// Repository, tag and digest apart where the reference has them.
    private static func arguments(_ reference: String) -> [SwiftArgument] {
        let parts = reference.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        let name = parts[0]
        let slash = name.lastIndex(of: "/") ?? name.startIndex
        let colon = name[slash...].lastIndex(of: ":")
        let repository = String(colon.map { name[..<$0] } ?? name[...])
        let tag = colon.map { SwiftArgument("tag", .text(String(name[name.index(after: $0)...]))) }
        let digest = parts.count == 2 ? SwiftArgument("digest", .text(parts[1])) : nil
        guard parts.count <= 2, tag != nil || digest != nil else { return [SwiftArgument(nil, .text(reference))] }
        return [SwiftArgument(nil, .text(repository))] + [tag, digest].compactMap { $0 }
    }
}
