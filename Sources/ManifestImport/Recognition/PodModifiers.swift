import KubeDSL
import KubernetesModel

/// What a pod template says of its pods as a whole → modifiers of their controller.
enum PodModifiers {
    /// - Parameter account: the way in which the pods' account is said.
    static func all(
        _ template: ManifestNode, of workload: String, _ account: AccountForms.Candidate, in pod: PodContext
    ) -> [PodModifier] {
        let spec = template["spec"] ?? .null
        return account.modifiers + (account.givesToken ? [] : token(spec)) + time(spec) + runtimeClass(spec)
            + labels(template, workload, pod) + annotations(template)
            + SchedulingForms.modifiers(spec, of: workload, in: pod) + ResolverForms.modifiers(spec) + sysctls(spec)
            + pullSecrets(spec)
    }

    private static func time(_ spec: ManifestNode) -> [PodModifier] {
        guard let period = spec["terminationGracePeriodSeconds"]?.seconds else { return [] }
        return [
            PodModifier("gracePeriod", [SwiftArgument(nil, .seconds(period))]) { $0.gracePeriod(Seconds(period)) }
        ]
    }

    private static func runtimeClass(_ spec: ManifestNode) -> [PodModifier] {
        guard let name = spec["runtimeClassName"]?.text else { return [] }
        return [PodModifier("runtimeClass", [SwiftArgument(nil, .text(name))]) { $0.runtimeClass(name) }]
    }

    /// The token of an account that is not said to have rights.
    private static func token(_ spec: ManifestNode) -> [PodModifier] {
        switch spec["automountServiceAccountToken"] {
        case .boolean(true) where spec["serviceAccountName"] != nil: break
        case nil: break
        default: return []
        }
        return [PodModifier(Reason.call("serviceAccountToken")) { $0.serviceAccountToken(because: Reason.text) }]
    }

    private static func labels(_ template: ManifestNode, _ workload: String, _ pod: PodContext) -> [PodModifier] {
        let known = pod.scope.labels.labels(ofWorkload: workload)
        let labels = template.at("metadata", "labels")?.texts ?? [:]
        guard known.allSatisfy({ labels[$0.key] != nil }) else { return [] }
        let others = OrderedMap(labels.filter { known[$0.key] != $0.value })
        guard !others.isEmpty else { return [] }
        return [PodModifier("podLabels", [SwiftArgument(nil, .dictionary(others))]) { $0.podLabels(others) }]
    }

    private static func annotations(_ template: ManifestNode) -> [PodModifier] {
        guard let annotations = template.at("metadata", "annotations")?.texts, !annotations.isEmpty else { return [] }
        let argument = SwiftArgument(nil, .dictionary(annotations))
        return [PodModifier("podAnnotations", [argument]) { $0.podAnnotations(annotations) }]
    }

    private static func sysctls(_ spec: ManifestNode) -> [PodModifier] {
        (spec.at("securityContext", "sysctls")?.items ?? []).compactMap { node in
            guard let setting = node["name"]?.text.flatMap(SafeSysctl.init), let value = node["value"]?.text else {
                return nil
            }
            let arguments = [SwiftArgument(nil, .token(".\(setting)")), SwiftArgument(nil, .text(value))]
            return PodModifier("sysctl", arguments) { $0.sysctl(setting, value) }
        }
    }

    private static func pullSecrets(_ spec: ManifestNode) -> [PodModifier] {
        let names = (spec["imagePullSecrets"]?.items ?? []).compactMap { $0["name"]?.text }
        guard !names.isEmpty else { return [] }
        return [
            PodModifier("imagePullSecrets", names.map { SwiftArgument(nil, .text($0)) }) { draft in
                names.reduce(draft) { $0.imagePullSecrets($1) }
            }
        ]
    }
}
