import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@Suite struct AccountsTests {
    private let pod = "spec.template.spec"

    private var app: Deployment<AppPort> {
        Deployment.app("app", .app.liveness(.tcp(on: .http), every: 10))
    }

    private func kinds(_ rendered: RenderedEnvironment) -> [String] {
        rendered.objects.map(\.object.groupVersionKind.kind)
    }

    @Test func `a workload has an account of its own, and its token nowhere`() {
        let app = app.serviceAccount()
        let rendered = render { app }
        #expect(
            rendered.yaml("ServiceAccount") == """
                ---
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: app
                  namespace: test
                  labels:
                    app.kubernetes.io/name: app
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                automountServiceAccountToken: false

                """)
        #expect(rendered.yaml("Deployment", at: "\(pod).serviceAccountName") == "app\n")
        #expect(rendered.yaml("Deployment", at: "\(pod).automountServiceAccountToken") == "false\n")
        #expect(kinds(rendered) == ["ServiceAccount", "Deployment"])
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `an account may have a name and the annotations of a cloud`() {
        let app = app.serviceAccount(name: "app-identity", annotations: ["eks.amazonaws.com/role-arn": "arn:aws:x"])
        let rendered = render { app }
        #expect(rendered.yaml("ServiceAccount", at: "metadata.name") == "app-identity\n")
        #expect(
            rendered.yaml("ServiceAccount", at: "metadata.annotations") == "eks.amazonaws.com/role-arn: arn:aws:x\n")
        #expect(rendered.yaml("Deployment", at: "\(pod).serviceAccountName") == "app-identity\n")
    }

    @Test func `rights of several calls are one Role, bound to the account whose token the pods get`() {
        let app = app.usesKubernetesAPI(.get, .list, on: .configMaps, .pods, .deployments)
            .usesKubernetesAPI(.get, on: .secret(AppSecret.self)).usesKubernetesAPI(.update, on: .leases, named: "app")
        let rendered = render { app }
        #expect(
            rendered.yaml("Role", at: "rules") == """
                - verbs:
                  - get
                  - list
                  apiGroups:
                  - ''
                  resources:
                  - configmaps
                  - pods
                - verbs:
                  - get
                  - list
                  apiGroups:
                  - apps
                  resources:
                  - deployments
                - verbs:
                  - get
                  apiGroups:
                  - ''
                  resources:
                  - secrets
                  resourceNames:
                  - app-secrets
                - verbs:
                  - update
                  apiGroups:
                  - coordination.k8s.io
                  resources:
                  - leases
                  resourceNames:
                  - app

                """)
        #expect(
            rendered.yaml("RoleBinding", at: "subjects") == "- kind: ServiceAccount\n  name: app\n  namespace: test\n")
        #expect(
            rendered.yaml("RoleBinding", at: "roleRef")
                == "apiGroup: rbac.authorization.k8s.io\nkind: Role\nname: app\n")
        #expect(rendered.yaml("Deployment", at: "\(pod).automountServiceAccountToken") == "true\n")
        #expect(rendered.yaml("ServiceAccount", at: "automountServiceAccountToken") == "false\n")
        #expect(kinds(rendered) == ["ServiceAccount", "Role", "RoleBinding", "Deployment"])
        // Who makes the Secret is for another declaration to say.
        #expect(rendered.findings.map(\.rule) == [.danglingResourceNames])
    }

    @Test func `the order of account and rights does not matter`() {
        let first = app.serviceAccount(name: "me").usesKubernetesAPI(.get, on: .pods)
        let second = app.usesKubernetesAPI(.get, on: .pods).serviceAccount(name: "me")
        #expect(render { first }.yaml() == render { second }.yaml())
        #expect(render { first }.yaml("RoleBinding", at: "subjects[0].name") == "me\n")
        #expect(render { first }.yaml("RoleBinding", at: "metadata.name") == "app\n")
    }

    @Test func `the token of an account of one's own is given with a reason, too`() {
        let app = app.serviceAccount().serviceAccountToken(because: "it calls a service that asks for it")
        let rendered = render { app }
        #expect(rendered.yaml("Deployment", at: "\(pod).automountServiceAccountToken") == "true\n")
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `workloads of several kinds share an account and its rights`() {
        let operators = ServiceAccount("operators")
        let reader = Role(
            "reader", AccessRule(.get, .list, .watch, on: .configMaps), AccessRule(.get, on: .pods, .podLogs))
        let rendered = render {
            operators
            reader
            RoleBinding("readers", of: reader, to: operators)
            Deployment.app("one", .app.liveness(.tcp(on: .http), every: 10)).usesKubernetesAPI(as: operators)
            DaemonSet("two", user: 10001) { Container.app.liveness(.tcp(on: .http), every: 10) }
                .serviceAccount(operators)
        }
        #expect(kinds(rendered) == ["ServiceAccount", "Role", "RoleBinding", "Deployment", "DaemonSet"])
        #expect(rendered.yaml("Deployment", at: "\(pod).automountServiceAccountToken") == "true\n")
        #expect(rendered.yaml("DaemonSet", at: "\(pod).automountServiceAccountToken") == "false\n")
        #expect(rendered.yaml("DaemonSet", at: "\(pod).serviceAccountName") == "operators\n")
        #expect(rendered.yaml("RoleBinding", at: "roleRef.name") == "reader\n")
        #expect(rendered.yaml("Role", at: "rules[1].resources") == "- pods\n- pods/log\n")
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `rights beside a shared account are those of that account`() {
        let operators = ServiceAccount("operators")
        let app = app.serviceAccount(operators).usesKubernetesAPI(.get, on: .pods)
        let rendered = render {
            operators
            app
        }
        #expect(kinds(rendered) == ["ServiceAccount", "Role", "RoleBinding", "Deployment"])
        #expect(rendered.yaml("RoleBinding", at: "subjects[0].name") == "operators\n")
    }

    @Test func `a token without rights, or an account that is not declared, is found`() {
        let operators = ServiceAccount("operators")
        let app = app.usesKubernetesAPI(as: operators)
        #expect(render { app }.findings.map(\.rule) == [.mountedTokens, "missing-service-accounts"])
    }

    @Test func `a patch changes the Role that the workload brings along`() {
        let app = app.usesKubernetesAPI(.get, on: .pods).patch { (role: inout RbacV1.Role) in
            role.rules?[0].verbs.append("watch")
        }
        #expect(render { app }.yaml("Role", at: "rules[0].verbs") == "- get\n- watch\n")
    }
}
