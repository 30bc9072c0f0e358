public import KubernetesModel
import KubernetesValues

/// A namespace can say how small and how large its containers may be.
package struct LimitRangeViolations: Check {
    package let rule = Rule(
        .limitRangeViolations, "containers keep to the LimitRange of their namespace",
        why: "the pods are refused, which no apply of the workload reports",
        remedy: "change the amount, or the LimitRange",
        rows: ["RES-18"],
        wrong: "CoreV1.LimitRangeItem(type: \"Container\", max: [\"cpu\": \"1\"]) and a container of 2 cores",
        right: "a container of 1 core")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var ranges: [String: [(range: CoreV1.LimitRange, declared: DeclaredObject)]] = [:]
        for (range, declared) in graph.all(CoreV1.LimitRange.self) {
            ranges[range.metadata.namespace ?? "", default: []].append((range, declared))
        }
        guard !ranges.isEmpty else { return [] }
        return graph.pods.flatMap { pod in
            (ranges[pod.namespace ?? ""] ?? []).flatMap { range, declared in
                let note = Finding.Note("the LimitRange is declared here", at: declared.declaration)
                return range.spec.limits.filter { $0.type == "Container" }.flatMap { item in
                    pod.containers.flatMap { container in
                        Self.problems(of: container.container, with: item).map { problem, field in
                            let message = "container '\(container.name)' \(problem) of \(ObjectReference(range))"
                            return Finding(rule, container.flaw(message, "resources.\(field)", notes: [note]), of: pod)
                        }
                    }
                }
            }
        }
    }

    private static func problems(
        of container: CoreV1.Container, with item: CoreV1.LimitRangeItem
    ) -> [(problem: String, field: String)] {
        let (requests, limits) = (container.resources?.requests ?? [:], container.resources?.limits ?? [:])
        var problems: [(problem: String, field: String)] = []
        for (name, least) in item.min ?? [:] {
            guard let request = requests[name] ?? limits[name], isLess(request, than: least) else { continue }
            let field = requests[name] == nil ? "limits" : "requests"
            problems.append(
                ("requests \(request.text) of \(name), below the least of \(least.text)", "\(field)[\(name)]"))
        }
        for (name, most) in item.max ?? [:] {
            if let limit = limits[name] {
                guard isLess(most, than: limit) else { continue }
                problems.append(("may use \(limit.text) of \(name), above the most of \(most.text)", "limits[\(name)]"))
            } else if let request = requests[name], isLess(most, than: request) {
                problems.append(
                    ("requests \(request.text) of \(name), above the most of \(most.text)", "requests[\(name)]"))
            }
        }
        for (name, limit) in item.default ?? [:] where limits[name] == nil {
            guard let request = requests[name], isLess(limit, than: request),
                item.max?[name].map({ isLess($0, than: request) }) != true
            else { continue }
            problems.append(
                (
                    "requests \(request.text) of \(name), above the limit of \(limit.text) that it gets",
                    "requests[\(name)]"
                ))
        }
        for (name, ratio) in item.maxLimitRequestRatio ?? [:] {
            guard let limit = limits[name], let request = requests[name],
                let most = try? ParsedQuantity(ratio.text), let amount = try? ParsedQuantity(request.text),
                let bound = try? ParsedQuantity(limit.text), most.nanos == 0,
                amount * Int(clamping: most.units) < bound
            else { continue }
            problems.append(
                ("may use more than \(ratio.text) times its request of \(name), the most", "limits[\(name)]"))
        }
        return problems
    }

    private static func isLess(_ left: Quantity, than right: Quantity) -> Bool {
        guard let left = try? ParsedQuantity(left.text), let right = try? ParsedQuantity(right.text) else {
            return false
        }
        return left < right
    }
}

extension RuleID {
    /// A container that its namespace refuses for its size.
    public static let limitRangeViolations: RuleID = "limit-range-violations"
}
