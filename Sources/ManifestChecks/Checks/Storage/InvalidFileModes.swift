import KubernetesModel

/// File modes are three octal digits, which Swift writes 0o640 and JSON as a decimal.
package struct InvalidFileModes: PodCheck {
    package let rule = Rule(
        "invalid-file-modes", "file modes go from 0 to 0o777",
        why: "the API server refuses the pod; a mode like 644 was meant as octal",
        remedy: "write it in octal: 0o640",
        rows: ["VOL-09"],
        wrong: "defaultMode: 644",
        right: "defaultMode: 0o644")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().flatMap { index, volume in
            var modes: [(String, Int?)] = [
                ("configMap.defaultMode", volume.configMap?.defaultMode),
                ("secret.defaultMode", volume.secret?.defaultMode),
                ("projected.defaultMode", volume.projected?.defaultMode),
                ("downwardAPI.defaultMode", volume.downwardAPI?.defaultMode),
            ]
            modes += (volume.configMap?.items ?? []).enumerated().map {
                ("configMap.items[\($0.offset)].mode", $0.element.mode)
            }
            modes += (volume.secret?.items ?? []).enumerated().map {
                ("secret.items[\($0.offset)].mode", $0.element.mode)
            }
            return modes.compactMap { field, mode in
                guard let mode, !(0...0o777).contains(mode) else { return Flaw?.none }
                return pod.flaw(
                    "volume '\(volume.name)' has mode '\(mode)'; write it in octal, up to 0o777",
                    "volumes[\(index)].\(field)")
            }
        }
    }
}
