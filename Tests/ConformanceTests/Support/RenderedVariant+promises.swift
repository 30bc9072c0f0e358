import KubeDSL
import ManifestChecks

extension RenderedVariant {
    /// Whether the workload promises it, and no check finds a field that is in the way, waived or not.
    func keeps(_ objective: Objective, _ workload: String) -> Bool {
        let promise = graph.promises.first { $0.objective == objective && $0.workload.name == workload }
        return promise.map { promise in broken.allSatisfy { $0.location != promise.location } } ?? false
    }

    /// What the checks have against the promises of the environment.
    var broken: [Finding] {
        let places = Set(graph.promises.map(\.location))
        return defaultChecks.flatMap { $0.findings(in: graph) }.filter { finding in
            finding.location.map(places.contains) ?? false
        }
    }
}
