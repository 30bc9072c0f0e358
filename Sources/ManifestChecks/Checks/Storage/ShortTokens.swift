import KubernetesModel
import KubernetesValues

/// The API server issues no token for less than ten minutes.
package struct ShortTokens: PodCheck {
    package let rule = Rule(
        "short-tokens", "a projected token is valid for at least 600 seconds",
        why: "the API server refuses the pod",
        remedy: "ask for 600 seconds or more",
        rows: ["VOL-21"],
        wrong: ".init(expirationSeconds: 60, path: \"token\")",
        right: ".init(expirationSeconds: 3600, path: \"token\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().flatMap { index, volume in
            (volume.projected?.sources ?? []).enumerated().compactMap { place, source in
                source.serviceAccountToken?.expirationSeconds.flatMap(InvalidValue.tokenExpiration).map { refusal in
                    pod.flaw(
                        "volume '\(volume.name)': \(refusal.reason)",
                        "volumes[\(index)].projected.sources[\(place)].serviceAccountToken.expirationSeconds")
                }
            }
        }
    }
}
