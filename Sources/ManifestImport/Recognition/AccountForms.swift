import KubeDSL
import KubernetesModel

/// The account that pods act as → `.serviceAccount` and `.usesKubernetesAPI`.
struct AccountForms {
    /// One way to say it.
    struct Candidate {
        let modifiers: [PodModifier]
        /// The objects that it brings along, by their place in the input.
        let covered: [Int]
        var givesToken = false

        static var none: Candidate { Candidate(modifiers: [], covered: []) }
    }

    /// The most telling first, the last one without a word.
    let candidates: [Candidate]

    init(of workload: ImportedObject, _ spec: ManifestNode, among objects: ObjectIndex, in pod: PodContext) {
        guard let name = spec["serviceAccountName"]?.text else {
            candidates = [.none]
            return
        }
        let givesToken = spec["automountServiceAccountToken"] == .boolean(true)
        if let property = pod.accounts[name] {
            candidates = [Self.shared(name, property, givesToken), .none]
            return
        }
        guard let place = objects.place(of: "ServiceAccount", name, in: workload.namespace) else {
            candidates = [.none]
            return
        }
        let own = Self.own(name, workload, objects[place].node)
        var candidates = [Candidate(modifiers: own, covered: [place]), .none]
        if givesToken, let role = objects.place(of: "Role", workload.name, in: workload.namespace),
            let binding = objects.place(of: "RoleBinding", workload.name, in: workload.namespace),
            let access = AccessForms(objects[role].node, in: pod.keys)
        {
            // The rights bring the account along; one with another name or with annotations is to be said.
            let isPlain = own.count == 1 && own[0].spelling == .call("serviceAccount")
            let modifiers = (isPlain ? [] : own) + access.rules.map(Self.uses)
            candidates.insert(
                Candidate(modifiers: modifiers, covered: [place, role, binding], givesToken: true), at: 0)
        }
        self.candidates = candidates
    }

    private static func shared(_ name: String, _ property: String, _ givesToken: Bool) -> Candidate {
        let account = ServiceAccount(name)
        let argument = SwiftArgument(givesToken ? "as" : nil, .token(property))
        let modifier =
            givesToken
            ? PodModifier("usesKubernetesAPI", [argument]) { $0.usesKubernetesAPI(as: account) }
            : PodModifier("serviceAccount", [argument]) { $0.serviceAccount(account) }
        return Candidate(modifiers: [modifier], covered: [], givesToken: givesToken)
    }

    private static func own(_ name: String, _ workload: ImportedObject, _ account: ManifestNode) -> [PodModifier] {
        let annotations = account.at("metadata", "annotations")?.texts ?? [:]
        let named = name == workload.name ? nil : name
        let arguments =
            (named.map { [SwiftArgument("name", .text($0))] } ?? [])
            + (annotations.isEmpty ? [] : [SwiftArgument("annotations", .dictionary(annotations))])
        return [
            PodModifier("serviceAccount", arguments) { $0.serviceAccount(name: named, annotations: annotations) }
        ]
    }

    private static func uses(_ rule: (value: AccessRule, arguments: [SwiftArgument])) -> PodModifier {
        PodModifier("usesKubernetesAPI", rule.arguments) {
            $0.usesKubernetesAPI(rules: [rule.value], at: rule.value.location)
        }
    }
}
