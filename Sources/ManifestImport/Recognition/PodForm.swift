import KubeDSL
import KubernetesModel

/// The containers of a pod template → what stands in a workload's braces.
struct PodForm {
    let main: ContainerForm
    let others: [ContainerForm]
    let user: PodUser
    let userSpelling: SwiftExpression

    /// Nil for a pod with several main containers, or one whose user is not a number.
    init?(_ spec: ManifestNode?, typeName: String, in context: PodContext) {
        let portTypes = Self.portTypes(spec, in: typeName)
        guard let spec, let containers = spec["containers"]?.items, containers.count == 1,
            let user = spec.at("securityContext", "runAsUser")?.integer, user > 0, user <= Int(Int32.max),
            let main = ContainerForm(containers[0], role: .main, portType: portTypes[0], in: context)
        else { return nil }
        var others: [ContainerForm] = []
        for (node, portType) in zip(spec["initContainers"]?.items ?? [], portTypes.dropFirst()) {
            let role: ContainerForm.Role = node["restartPolicy"]?.text == "Always" ? .sidecar : .initial
            guard let form = ContainerForm(node, role: role, portType: portType, in: context), !form.isStateful
            else { return nil }
            others.append(form)
        }
        self.main = main
        self.others = others
        let group = spec.at("securityContext", "runAsGroup")?.integer ?? user
        let fsGroup = spec.at("securityContext", "fsGroup")?.integer ?? group
        self.user = PodUser(user, group: group, fsGroup: fsGroup)
        let groups =
            (group == user ? [] : [SwiftArgument("group", .token("\(group)"))])
            + (fsGroup == group ? [] : [SwiftArgument("fsGroup", .token("\(fsGroup)"))])
        let number = SwiftExpression.token("\(user)")
        userSpelling = groups.isEmpty ? number : .call("PodUser", [SwiftArgument(nil, number)] + groups)
    }

    /// The enums of the containers' ports: the main container's, then those of the ones that start before it.
    static func portTypes(_ spec: ManifestNode?, in typeName: String) -> [String] {
        let names = (spec?["initContainers"]?.items ?? []).map {
            ImportedName.upperCamel($0["name"]?.text ?? "", or: "Container")
        }
        return ([""] + names).map { "\(typeName)\($0)Port" }
    }

    /// The containers in the order of the input's list, the main one last.
    var statements: [SwiftStatement] { (others + [main]).map { .expression($0.spelling) } }

    var enumerations: [PortEnumeration] { ([main] + others).map(\.ports).filter { !$0.ports.isEmpty } }

    /// The pod as the builder would make it.
    func pod<Main: MainContainer>(_ main: Main) -> Pod<Main> {
        others.reduce(PodBuilder.buildExpression(main)) { pod, other in
            let part =
                other.role == .sidecar
                ? PodBuilder.buildExpression(other.draft) : PodBuilder.buildExpression(other.initContainer)
            return PodBuilder.buildPartialBlock(accumulated: pod, next: part)
        }
    }
}
