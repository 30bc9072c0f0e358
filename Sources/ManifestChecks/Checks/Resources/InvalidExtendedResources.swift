import KubernetesModel
import KubernetesValues

/// Devices and huge pages cannot be shared out in parts or beyond what is there.
package struct InvalidExtendedResources: ContainerCheck {
    package let rule = Rule(
        "invalid-extended-resources", "devices and huge pages are requested in whole, as much as their limit",
        why: "the API server refuses the pod",
        remedy: "write one whole amount as request and limit",
        rows: ["RES-15"],
        wrong: "limits: [\"nvidia.com/gpu\": \"500m\"]",
        right: "limits: [\"nvidia.com/gpu\": 1]")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let resources = container.container.resources
        let names = ((resources?.requests ?? [:]).keys + (resources?.limits ?? [:]).keys).filter(Self.isExtended)
        return Set(names).sorted().flatMap { name in
            let isPage = name.hasPrefix("hugepages-")
            var flaws: [Flaw] = []
            func add(_ problem: String) {
                flaws.append(container.flaw("container '\(container.name)' \(problem)", "resources.limits[\(name)]"))
            }
            guard let limit = resources?.limits?[name] else {
                add("requests '\(name)' and has no limit for it; the two must be equal")
                return flaws
            }
            let amount = try? ParsedQuantity(limit.text)
            if let request = resources?.requests?[name], (try? ParsedQuantity(request.text)) != amount {
                add("requests \(request.text) of '\(name)' and has a limit of \(limit.text); the two must be equal")
            }
            if let amount, amount.nanos != 0 { add("takes \(limit.text) of '\(name)', which comes in whole") }
            if isPage,
                !["cpu", "memory"].contains(where: { resources?.requests?[$0] ?? resources?.limits?[$0] != nil })
            {
                add("takes huge pages and neither cpu nor memory")
            }
            return flaws
        }
    }

    private static func isExtended(_ name: String) -> Bool {
        name.hasPrefix("hugepages-") || (name.hasBytes(of: "/") && !name.hasBytes(of: "kubernetes.io/"))
    }
}
