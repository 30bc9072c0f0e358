import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@Suite struct AccessRuleTests {
    static let resources: [(resource: KubernetesResource, group: String, name: String, names: [String]?)] = [
        (.configMaps, "", "configmaps", nil),
        (.events, "", "events", nil),
        (.persistentVolumeClaims, "", "persistentvolumeclaims", nil),
        (.pods, "", "pods", nil),
        (.serviceAccounts, "", "serviceaccounts", nil),
        (.services, "", "services", nil),
        (.podLogs, "", "pods/log", nil),
        (.deployments, "apps", "deployments", nil),
        (.deploymentScale, "apps", "deployments/scale", nil),
        (.daemonSets, "apps", "daemonsets", nil),
        (.statefulSets, "apps", "statefulsets", nil),
        (.horizontalPodAutoscalers, "autoscaling", "horizontalpodautoscalers", nil),
        (.cronJobs, "batch", "cronjobs", nil),
        (.jobs, "batch", "jobs", nil),
        (.endpointSlices, "discovery.k8s.io", "endpointslices", nil),
        (.ingresses, "networking.k8s.io", "ingresses", nil),
        (.leases, "coordination.k8s.io", "leases", nil),
        (.networkPolicies, "networking.k8s.io", "networkpolicies", nil),
        (.configMap(AppConfig.self), "", "configmaps", ["app-config"]),
        (.secret(AppSecret.self), "", "secrets", ["app-secrets"]),
        (.secrets(named: "a", "b"), "", "secrets", ["a", "b"]),
        (.custom(group: "cert-manager.io", resource: "issuers"), "cert-manager.io", "issuers", nil),
    ]

    @Test(arguments: resources)
    func `a resource has its API group, and the names that are meant`(
        resource: KubernetesResource, group: String, name: String, names: [String]?
    ) throws {
        let role = Role("role", AccessRule(.get, .deleteCollection, on: resource))
        let rules = try #require(render { role }.object(RbacV1.Role.self)?.rules)
        #expect(
            rules == [
                RbacV1.PolicyRule(
                    verbs: ["get", "deletecollection"], apiGroups: [group], resources: [name], resourceNames: names)
            ])
    }

    @Test func `the same rule twice is there once`() {
        let role = Role("role", AccessRule(.get, on: .pods), AccessRule(.get, on: .pods))
        #expect(render { role }.object(RbacV1.Role.self)?.rules?.count == 1)
    }

    /// What needs a reason, and the rule that is waived by it.
    static let reasoned: [(rule: AccessRule, waived: RuleID)] = [
        (AccessRule(.get, on: .allSecrets(because: "it backs them up")), .secretAccess),
        (AccessRule(.create, on: .podExecution(because: "it is a debugger")), .podExecution),
        (AccessRule(.get, on: .everything(inGroup: "example.com", because: "it owns the group")), .wildcardAccess),
        (AccessRule(.all(because: "it owns them"), on: .configMaps), .wildcardAccess),
    ]

    @Test(arguments: reasoned)
    func `what a rule is against is waived by the reason, which is needed`(rule: AccessRule, waived: RuleID) {
        let rendered = render {
            ServiceAccount("account")
            Role("role", rule)
            RoleBinding("binding", of: Role("role", rule), to: ServiceAccount("account"))
        }
        #expect(rendered.objects.flatMap(\.waivers).map(\.rule) == [waived])
        let examination = ManifestPipeline.examine([rendered], today: "2026-01-01")
        #expect(examination.findings.map(\.message) == [])
        #expect(examination.unusedWaivers.map(\.message) == [])
    }

    /// What is computed or free text is found at the rule's own line.
    static let mistakes: [(resource: KubernetesResource, verb: KubernetesVerb, found: RuleID)] = [
        (.custom(group: "*", resource: "pods"), .get, .wildcardAccess),
        (.custom(group: "", resource: "secrets"), .get, .secretAccess),
        (.pods, .create, .workloadCreation),
        (.custom(group: "", resource: "nodes/proxy"), .get, .accessEscalation),
    ]

    @Test(arguments: mistakes)
    func `a right that is too much is found where it is written`(
        resource: KubernetesResource, verb: KubernetesVerb, found: RuleID
    ) {
        let role = Role(
            "role",
            AccessRule(verb, on: resource))
        #expect(render { role }.findings.places(of: found) == ["AccessRule(verb, on: resource))"])
    }

    @Test func `rights in all namespaces have no namespace themselves, but their account has`() {
        let role = ClusterRole("reader", AccessRule(.list, on: .custom(group: "", resource: "nodes")))
        let rendered = render {
            ServiceAccount("operators")
            role
            ClusterRoleBinding("readers", of: role, to: ServiceAccount("operators"), ServiceAccount("default"))
        }
        #expect(rendered.yaml("ClusterRole", at: "metadata.namespace").isEmpty)
        #expect(rendered.yaml("ClusterRole", at: "rules[0].resources") == "- nodes\n")
        #expect(
            rendered.yaml("ClusterRoleBinding", at: "roleRef")
                == "apiGroup: rbac.authorization.k8s.io\nkind: ClusterRole\nname: reader\n")
        #expect(rendered.yaml("ClusterRoleBinding", at: "subjects[1]").contains("namespace: test"))
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `a role of the cluster is bound in one namespace and not rendered`() {
        let rendered = render {
            ServiceAccount("viewers")
            ClusterRole.existing("view")
            RoleBinding("viewers", of: .existing("view"), to: ServiceAccount("viewers"))
        }
        #expect(rendered.objects.map(\.object.groupVersionKind.kind) == ["ServiceAccount", "RoleBinding"])
        #expect(rendered.yaml("RoleBinding", at: "roleRef.kind") == "ClusterRole\n")
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `the role of the cluster's administrator is found at its binding`() {
        let name = "cluster-admin"
        let findings = render {
            ServiceAccount("viewers")
            RoleBinding("viewers", of: .existing(name), to: ServiceAccount("viewers"))
        }.findings
        #expect(findings.map(\.rule) == [.unlimitedAccess])
    }
}
