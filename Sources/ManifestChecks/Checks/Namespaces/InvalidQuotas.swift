import KubernetesModel
import KubernetesValues

/// The amounts of quotas and limit ranges are amounts, and do not contradict each other.
package struct InvalidQuotas: Check {
    package let rule = Rule(
        "invalid-quotas", "quotas and limit ranges hold amounts that are in order: minimum, default, maximum",
        why: "the API server refuses the object",
        remedy: "exchange the amounts",
        values: ["quantity"],
        rows: ["NSP-05"],
        wrong: "LimitRangeItem(type: \"Container\", max: [\"cpu\": \"1\"], min: [\"cpu\": \"2\"])",
        right: "LimitRangeItem(type: \"Container\", max: [\"cpu\": \"2\"], min: [\"cpu\": \"100m\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        func check(_ amounts: OrderedMap<Quantity>?, in declared: DeclaredObject, at path: String) {
            for (resource, amount) in amounts ?? [:] {
                let path = "\(path)[\(resource)]"
                guard let refusal = ParsedQuantity.refusal(of: amount.text) else {
                    guard let quantity = try? ParsedQuantity(amount.text), quantity.isNegative else { continue }
                    findings.append(
                        Finding(
                            rule, "\(resource) of \(ObjectReference(declared.object)) must not be negative",
                            in: declared,
                            path: path))
                    continue
                }
                findings.append(Finding(rule, refusal, in: declared, path: path))
            }
        }
        for (quota, declared) in graph.all(CoreV1.ResourceQuota.self) {
            check(quota.spec?.hard, in: declared, at: "spec.hard")
        }
        for (range, declared) in graph.all(CoreV1.LimitRange.self) {
            for (index, item) in range.spec.limits.enumerated() {
                let path = "spec.limits[\(index)]"
                // From the lowest to the highest: each is at most the next ones.
                let amounts = [
                    ("min", item.min), ("defaultRequest", item.defaultRequest), ("default", item.default),
                    ("max", item.max),
                ]
                for (field, values) in amounts { check(values, in: declared, at: "\(path).\(field)") }
                for (position, low) in amounts.enumerated() {
                    for high in amounts[(position + 1)...] {
                        for (resource, amount) in low.1 ?? [:] {
                            guard let limit = high.1?[resource], let least = try? ParsedQuantity(amount.text),
                                let most = try? ParsedQuantity(limit.text), most < least
                            else { continue }
                            findings.append(
                                Finding(
                                    rule,
                                    "'\(low.0)' of \(resource) in \(ObjectReference(range)) is \(amount.text), "
                                        + "above its '\(high.0)' of \(limit.text)",
                                    in: declared, path: "\(path).\(low.0)[\(resource)]"))
                        }
                    }
                }
            }
        }
        return findings
    }
}
