import KubernetesModel
import KubernetesValues

/// The API server refuses claims without access modes or size.
package struct InvalidClaims: Check {
    package let rule = Rule(
        "invalid-claims", "a claim has access modes and a size above zero",
        why: "the API server refuses the claim",
        remedy: "write accessModes and resources.requests.storage",
        rows: ["VOL-12", "VOL-13"],
        wrong: "CoreV1.PersistentVolumeClaimSpec()",
        right: "PersistentVolumeClaim(\"data\", size: .gibibytes(1))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: CoreV1.PersistentVolumeClaim.self, AppsV1.StatefulSet.self).flatMap { declared -> [Finding] in
            switch declared.object {
            case let claim as CoreV1.PersistentVolumeClaim:
                return findings(claim.spec, "\(ObjectReference(claim))", in: declared, at: "spec")
            case let set as AppsV1.StatefulSet:
                return (set.spec.volumeClaimTemplates ?? []).enumerated().flatMap { index, claim in
                    findings(
                        claim.spec, "claim template '\(claim.metadata?.name ?? "")'", in: declared,
                        at: "spec.volumeClaimTemplates[\(index)].spec")
                }
            default: return []
            }
        }
    }

    private func findings(
        _ spec: CoreV1.PersistentVolumeClaimSpec, _ name: String, in declared: DeclaredObject, at path: String
    ) -> [Finding] {
        var findings: [Finding] = []
        func add(_ problem: String, _ field: String) {
            findings.append(Finding(rule, "\(name) \(problem)", in: declared, path: "\(path).\(field)"))
        }
        let modes = spec.accessModes ?? []
        if modes.isEmpty { add("has no access mode", "accessModes") }
        if modes.contains(.readWriteOncePod), modes.count > 1 {
            add("has ReadWriteOncePod beside other access modes", "accessModes")
        }
        let field = "resources.requests[storage]"
        guard let size = spec.resources?.requests?["storage"] else {
            add("asks for no storage", field)
            return findings
        }
        do throws(InvalidValue) {
            if try ParsedQuantity(size.text) <= .zero {
                add("asks for storage of '\(size.text)'; more than 0 is needed", field)
            }
        } catch {
            add("asks for storage that is no amount: \(error.reason)", field)
        }
        return findings
    }
}
