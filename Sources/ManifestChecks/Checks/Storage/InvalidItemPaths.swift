import KubernetesModel
import KubernetesValues

/// The files of a volume have paths of their own below it.
package struct InvalidItemPaths: PodCheck {
    package let rule = Rule(
        "invalid-item-paths", "the files of a volume have relative paths, each its own",
        why: "the API server refuses the pod, or one file hides another",
        remedy: "write a relative path of its own",
        rows: ["VOL-10", "VOL-21"],
        wrong: "items: [.init(key: \"a\", path: \"/a\")]",
        right: "items: [.init(key: \"a\", path: \"a\")]")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().flatMap { index, volume in
            var paths: Set<String> = []
            return volume.files.compactMap { field, path in
                let problem: String
                if let refusal = SubPath.refusal(of: path) {
                    problem = refusal.reason
                } else if !paths.insert(path).inserted {
                    problem = "path '\(path)' is there twice"
                } else {
                    return Flaw?.none
                }
                return pod.flaw("volume '\(volume.name)': \(problem)", "volumes[\(index)].\(field)")
            }
        }
    }
}

extension CoreV1.Volume {
    /// The paths of the files that it makes of keys, each with the field that it stands in.
    fileprivate var files: [(field: String, path: String)] {
        func items(_ items: [CoreV1.KeyToPath]?, _ field: String) -> [(field: String, path: String)] {
            (items ?? []).enumerated().map { ("\(field).items[\($0.offset)].path", $0.element.path) }
        }
        let own = items(configMap?.items, "configMap") + items(secret?.items, "secret")
        return own
            + (projected?.sources ?? []).enumerated().flatMap { index, source in
                let field = "projected.sources[\(index)]"
                let token = source.serviceAccountToken.map { [("\(field).serviceAccountToken.path", $0.path)] } ?? []
                return items(source.configMap?.items, "\(field).configMap")
                    + items(source.secret?.items, "\(field).secret")
                    + token
            }
    }
}
