import KubernetesModel
import ManifestChecks
import Testing

struct InvalidAffinitiesTests {
    @Test(
        "an affinity that the API refuses is found",
        arguments: [
            CheckCase("a value") {
                let term = CoreV1.NodeSelectorTerm(matchExpressions: [
                    CoreV1.NodeSelectorRequirement(key: "disk", operator: .in, values: ["ssd"])
                ])
                $0.affinity = CoreV1.Affinity(
                    nodeAffinity: CoreV1.NodeAffinity(
                        requiredDuringSchedulingIgnoredDuringExecution: CoreV1.NodeSelector(nodeSelectorTerms: [term])))
            },
            CheckCase("a number") {
                let term = CoreV1.NodeSelectorTerm(matchExpressions: [
                    CoreV1.NodeSelectorRequirement(key: "disk", operator: .gt, values: ["3"])
                ])
                $0.affinity = CoreV1.Affinity(
                    nodeAffinity: CoreV1.NodeAffinity(
                        requiredDuringSchedulingIgnoredDuringExecution: CoreV1.NodeSelector(nodeSelectorTerms: [term])))
            },
            CheckCase(
                "no value",
                finds: [
                    "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]: affinity of Deployment 'web' compares 'disk' with no value [invalid-affinities]"
                ]
            ) {
                let term = CoreV1.NodeSelectorTerm(matchExpressions: [
                    CoreV1.NodeSelectorRequirement(key: "disk", operator: .in, values: [])
                ])
                $0.affinity = CoreV1.Affinity(
                    nodeAffinity: CoreV1.NodeAffinity(
                        requiredDuringSchedulingIgnoredDuringExecution: CoreV1.NodeSelector(nodeSelectorTerms: [term])))
            },
            CheckCase(
                "a value too many",
                finds: [
                    "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]: affinity of Deployment 'web' asks whether 'disk' exists, and gives values [invalid-affinities]"
                ]
            ) {
                let term = CoreV1.NodeSelectorTerm(matchExpressions: [
                    CoreV1.NodeSelectorRequirement(key: "disk", operator: .exists, values: ["ssd"])
                ])
                $0.affinity = CoreV1.Affinity(
                    nodeAffinity: CoreV1.NodeAffinity(
                        requiredDuringSchedulingIgnoredDuringExecution: CoreV1.NodeSelector(nodeSelectorTerms: [term])))
            },
            CheckCase(
                "no number",
                finds: [
                    "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]: affinity of Deployment 'web' must compare 'disk' with one whole number [invalid-affinities]"
                ]
            ) {
                let term = CoreV1.NodeSelectorTerm(matchExpressions: [
                    CoreV1.NodeSelectorRequirement(key: "disk", operator: .lt, values: ["few"])
                ])
                $0.affinity = CoreV1.Affinity(
                    nodeAffinity: CoreV1.NodeAffinity(
                        requiredDuringSchedulingIgnoredDuringExecution: CoreV1.NodeSelector(nodeSelectorTerms: [term])))
            },
            CheckCase("a weight") {
                let term = CoreV1.PodAffinityTerm(topologyKey: "kubernetes.io/hostname")
                $0.affinity = CoreV1.Affinity(
                    podAntiAffinity: CoreV1.PodAntiAffinity(preferredDuringSchedulingIgnoredDuringExecution: [
                        CoreV1.WeightedPodAffinityTerm(weight: 100, podAffinityTerm: term)
                    ]))
            },
            CheckCase(
                "a weight out of range",
                finds: [
                    "affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: affinity of Deployment 'web' is refused: weight '200' must be between 1 and 100 [invalid-affinities]"
                ]
            ) {
                let term = CoreV1.PodAffinityTerm(topologyKey: "kubernetes.io/hostname")
                $0.affinity = CoreV1.Affinity(
                    podAntiAffinity: CoreV1.PodAntiAffinity(preferredDuringSchedulingIgnoredDuringExecution: [
                        CoreV1.WeightedPodAffinityTerm(weight: 200, podAffinityTerm: term)
                    ]))
            },
            CheckCase(
                "no key",
                finds: [
                    "affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey: affinity of Deployment 'web' names no topology key [invalid-affinities]"
                ]
            ) {
                let term = CoreV1.PodAffinityTerm(topologyKey: "")
                $0.affinity = CoreV1.Affinity(
                    podAntiAffinity: CoreV1.PodAntiAffinity(preferredDuringSchedulingIgnoredDuringExecution: [
                        CoreV1.WeightedPodAffinityTerm(weight: 1, podAffinityTerm: term)
                    ]))
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidAffinities()) == test.expected)
    }
}
