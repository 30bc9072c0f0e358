import KubernetesModel
import KubernetesValues

/// The names of objects, containers and volumes are names that the API server takes.
package struct InvalidNames: Check {
    package let rule = Rule(
        "invalid-names", "the names of objects, containers and volumes follow the API's grammar",
        why: "the API server refuses the object",
        remedy: "use lower-case letters, digits and '-'",
        values: ["dns-label", "dns-subdomain", "service-name", "cron-job-name", "path-segment-name"],
        rows: ["SYN-06", "SYN-07", "SYN-08", "JOB-11"],
        wrong: "Namespace(\"My_Shop\")",
        right: "Namespace(\"my-shop\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for declared in graph.objects {
            let name = declared.object.metadata.name ?? ""
            if name.isEmpty, declared.object.metadata.generateName != nil { continue }
            if let refusal = Self.refusal(of: name, for: declared.object) {
                findings.append(Finding(rule, refusal, in: declared, path: "metadata.name"))
            }
            if let namespace = declared.object.metadata.namespace, let refusal = DNSLabel.refusal(of: namespace) {
                findings.append(Finding(rule, refusal, in: declared, path: "metadata.namespace"))
            }
        }
        for (set, declared) in graph.all(AppsV1.StatefulSet.self) {
            for (index, template) in (set.spec.volumeClaimTemplates ?? []).enumerated() {
                guard let refusal = DNSLabel.refusal(of: template.metadata?.name ?? "") else { continue }
                let path = "spec.volumeClaimTemplates[\(index)].metadata.name"
                findings.append(Finding(rule, refusal, in: declared, path: path))
            }
        }
        for pod in graph.pods {
            for container in pod.containers {
                guard let refusal = DNSLabel.refusal(of: container.name) else { continue }
                findings.append(Finding(rule, refusal, in: pod.declared, path: "\(container.path).name"))
            }
            for (index, volume) in (pod.spec.volumes ?? []).enumerated() {
                guard let refusal = DNSLabel.refusal(of: volume.name) else { continue }
                findings.append(Finding(rule, refusal, in: pod.declared, path: "\(pod.path).volumes[\(index)].name"))
            }
        }
        return findings
    }

    /// What a name must be depends on what is made of it: a host name, a label, or nothing.
    private static func refusal(of name: String, for object: any KubernetesObject) -> InvalidValue? {
        switch ObjectIdentifier(type(of: object)) {
        case service: ServiceName.refusal(of: name)
        case namespace, statefulSet: DNSLabel.refusal(of: name)
        case cronJob: CronJobName.refusal(of: name)
        case let kind where access.contains(kind): PathSegmentName.refusal(of: name)
        default: DNSSubdomain.refusal(of: name)
        }
    }

    private static let service = ObjectIdentifier(CoreV1.Service.self)
    private static let namespace = ObjectIdentifier(CoreV1.Namespace.self)
    private static let statefulSet = ObjectIdentifier(AppsV1.StatefulSet.self)
    private static let cronJob = ObjectIdentifier(BatchV1.CronJob.self)
    /// Their names are path segments, not DNS names: `system:auth-delegator` is one.
    private static let access = [
        ObjectIdentifier(RbacV1.Role.self), ObjectIdentifier(RbacV1.RoleBinding.self),
        ObjectIdentifier(RbacV1.ClusterRole.self), ObjectIdentifier(RbacV1.ClusterRoleBinding.self),
    ]
}
