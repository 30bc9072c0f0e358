import KubernetesModel
import ModelSource

/// How API groups are called in Swift: `cert-manager.io` is `CertManager`.
///
/// The first label is enough, unless a group of Kubernetes itself or another group of the import begins alike:
/// `networking.istio.io` is `NetworkingIstio`, next to the model's `NetworkingV1`.
struct GroupNames {
    private let names: [String: String]

    /// - Parameter prefix: what each name begins with.
    init(of groups: Set<String>, prefix: String) {
        var names: [String: String] = [:]
        let candidates = Dictionary(uniqueKeysWithValues: groups.map { ($0, Self.candidates($0)) })
        for (group, own) in candidates {
            let others = Set(candidates.filter { $0.key != group }.values.joined())
            let free = own.first { !others.contains($0) && (!prefix.isEmpty || !Self.ofKubernetes.contains($0)) }
            names[group] = prefix + (free ?? own.last ?? "")
        }
        self.names = names
    }

    /// The namespace of a group's version, such as `CertManagerV1`.
    func namespace(group: String, version: String) -> String {
        (names[group] ?? "") + SwiftName.joined(SwiftName.words(of: version).map { SwiftName.capitalised($0) })
    }

    /// By the first label, by all but the last one, and by all.
    private static func candidates(_ group: String) -> [String] {
        let labels = group.split(separator: ".").map(String.init)
        return [labels.prefix(1), labels.dropLast(), labels[...]].map { labels in
            SwiftName.joined(SwiftName.words(of: labels.joined(separator: "-")).map { SwiftName.capitalised($0) })
        }
    }

    /// The groups that the model has namespaces of.
    private static let ofKubernetes: Set<String> = {
        let groups = RegisteredKind.all.compactMap { kind -> String? in
            let apiVersion = kind.groupVersionKind.apiVersion
            return apiVersion.contains("/") ? apiVersion.split(separator: ".").first.map(String.init) : nil
        }
        let first = groups.compactMap { $0.split(separator: "/").first }.map { SwiftName.capitalised($0) }
        return Set(first).union(["Core", "Meta"])
    }()
}
