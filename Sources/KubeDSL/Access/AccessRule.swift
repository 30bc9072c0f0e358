package import KubernetesModel
import ManifestChecks

/// What may be done with some resources of the Kubernetes API.
///
/// ```swift
/// AccessRule(.get, .list, on: .configMaps)
/// ```
/// [Role](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole)
public struct AccessRule: Sendable {
    package let verbs: [KubernetesVerb]
    package let resources: [KubernetesResource]
    package let names: [String]
    package let location: SourceLocation

    /// - Parameter names: of the objects that are meant. Default: all, unless the resource itself says which.
    public init(
        _ verb: KubernetesVerb, _ otherVerbs: KubernetesVerb..., on resource: KubernetesResource,
        _ otherResources: KubernetesResource..., named names: String...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            [verb] + otherVerbs, on: [resource] + otherResources, named: names,
            at: SourceLocation(file: file, line: line, column: column))
    }

    package init(
        _ verbs: [KubernetesVerb], on resources: [KubernetesResource], named names: [String],
        at location: SourceLocation
    ) {
        self.verbs = verbs
        self.resources = resources
        self.names = names
        self.location = location
    }

    /// A rule of the API for each API group, and for each choice of objects in it.
    package var policyRules: [RbacV1.PolicyRule] {
        var rules: [RbacV1.PolicyRule] = []
        for resource in resources {
            let names = resource.names.isEmpty ? names : resource.names
            let resourceNames = names.isEmpty ? nil : names
            let same = rules.firstIndex { $0.apiGroups == [resource.group] && $0.resourceNames == resourceNames }
            guard let same else {
                rules.append(
                    RbacV1.PolicyRule(
                        verbs: verbs.map(\.name), apiGroups: [resource.group], resources: [resource.resource],
                        resourceNames: resourceNames))
                continue
            }
            rules[same].resources?.append(resource.resource)
        }
        return rules
    }

    package var waivers: [Waiver] {
        let ofVerbs = verbs.compactMap { verb in
            verb.reason.map { Waiver(.wildcardAccess, because: $0, at: location) }
        }
        let ofResources = resources.compactMap { resource -> Waiver? in
            guard let rule = resource.waived, let reason = resource.reason else { return nil }
            return Waiver(rule, because: reason, at: location)
        }
        return ofVerbs + ofResources
    }
}

extension [AccessRule] {
    /// The rules of one role; findings about one of them point at its own line.
    package var lowered: (rules: [RbacV1.PolicyRule], origins: Origins, waivers: [Waiver]) {
        var rules: [RbacV1.PolicyRule] = []
        var origins = Origins()
        for access in self {
            for rule in access.policyRules where !rules.contains(rule) {
                origins.record("rules", rules.count, at: access.location)
                rules.append(rule)
            }
        }
        return (rules, origins, flatMap(\.waivers))
    }
}
