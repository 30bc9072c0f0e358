import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// What all kinds of controller say of their pods.
@Suite struct PodControllerTests {
    /// Every kind, with all that can be said of its pods, and where it renders them.
    private static let kinds: [(kind: String, path: String, resource: any Resource)] = [
        ("Deployment", "spec.template", modified(Deployment("app", replicas: 1, user: 10001) { Container.app })),
        (
            "StatefulSet", "spec.template",
            modified(StatefulSet<AppPort>("app", service: .headless(.http), replicas: 1, user: 10001) { Container.app })
        ),
        ("DaemonSet", "spec.template", modified(DaemonSet("app", user: 10001) { Container.app })),
        (
            "Job", "spec.template",
            modified(Job("app", user: 10001, retries: 0, deadline: 60, cleanUpAfter: 60) { Container.app })
        ),
        (
            "CronJob", "spec.jobTemplate.spec.template",
            modified(
                CronJob(
                    "app", schedule: "@daily", timeZone: "Etc/UTC", overlap: .forbid, startWithin: 60, user: 10001,
                    retries: 0, deadline: 60
                ) { Container.app })
        ),
    ]

    private static func modified(_ controller: some PodController) -> any Resource {
        controller
            .gracePeriod(20)
            .runtimeClass("gvisor")
            .podAnnotations(["a.io/b": "c"])
            .sysctl(.ipUnprivilegedPortStart, "0")
            .dnsOption(ndots: 2).dnsOption("single-request-reopen")
            .hostAlias("10.0.0.7", "db.local", "replica.local")
            .imagePullSecrets("registry")
            .serviceAccount()
            .spread(across: .zone, whenImpossible: .scheduleAnyway)
            .apart(on: .node, .preferred)
            .nodes(.required, where: .label(.architecture, in: "arm64"))
            .tolerating("gpu")
            .priority(existing: "critical")
            .allowing(.missingLivenessProbes, because: "it is a sample")
            .allowing(.missingReadinessProbes, because: "it is a sample")
    }

    @Test(arguments: kinds)
    func `every kind takes the modifiers of pods`(kind: String, path: String, resource: any Resource) {
        let rendered = render { [resource] }
        #expect(rendered.yaml(kind, at: "\(path).metadata.annotations") == "a.io/b: c\n")
        let expected = [
            "terminationGracePeriodSeconds": "20\n",
            "runtimeClassName": "gvisor\n",
            "securityContext.sysctls": "- name: net.ipv4.ip_unprivileged_port_start\n  value: '0'\n",
            "dnsConfig.options": "- name: ndots\n  value: '2'\n- name: single-request-reopen\n",
            "hostAliases": "- ip: 10.0.0.7\n  hostnames:\n  - db.local\n  - replica.local\n",
            "imagePullSecrets": "- name: registry\n",
            "serviceAccountName": "app\n",
            "automountServiceAccountToken": "false\n",
            "topologySpreadConstraints[0].labelSelector.matchLabels":
                "app.kubernetes.io/name: app\napp.kubernetes.io/instance: test\n",
            "tolerations": "- key: gpu\n  operator: Exists\n",
            "priorityClassName": "critical\n",
        ]
        for (field, yaml) in expected { #expect(rendered.yaml(kind, at: "\(path).spec.\(field)") == yaml, "\(field)") }
        #expect(!rendered.yaml(kind, at: "\(path).spec.affinity.podAntiAffinity").isEmpty)
        #expect(!rendered.yaml(kind, at: "\(path).spec.affinity.nodeAffinity").isEmpty)
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test(arguments: kinds)
    func `a finding points at the modifier, whatever the kind`(kind: String, path: String, resource: any Resource) {
        let object = render { [resource] }.objects.first { $0.object.groupVersionKind.kind == kind }
        let places = [
            "runtimeClassName": #"runtimeClass("gvisor")"#,
            "securityContext.sysctls[0].name": #"sysctl(.ipUnprivilegedPortStart, "0")"#,
            "dnsConfig.options[1].name": #"dnsOption("single-request-reopen")"#,
            "hostAliases[0].ip": #"hostAlias("10.0.0.7", "db.local", "replica.local")"#,
            "imagePullSecrets[0].name": #"imagePullSecrets("registry")"#,
            "serviceAccountName": "serviceAccount()",
            "topologySpreadConstraints[0].maxSkew": "spread(across: .zone, whenImpossible: .scheduleAnyway)",
            "affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight":
                "apart(on: .node, .preferred)",
            "tolerations[0].key": #"tolerating("gpu")"#,
            "priorityClassName": #"priority(existing: "critical")"#,
        ]
        for (field, text) in places {
            #expect(object?.location(of: "\(path).spec.\(field)").text == text)
        }
    }

    @Test func `a kernel setting has one value, the last`() {
        let rendered = render {
            Deployment.app().sysctl(.tcpSyncookies, "0").sysctl(.tcpFinTimeout, "30").sysctl(.tcpSyncookies, "1")
        }
        #expect(
            rendered.yaml("Deployment", at: "spec.template.spec.securityContext.sysctls") == """
                - name: net.ipv4.tcp_syncookies
                  value: '1'
                - name: net.ipv4.tcp_fin_timeout
                  value: '30'

                """)
    }

    @Test func `pods ask the name servers that they are told`() {
        let rendered = render { Deployment.app().dnsServers("10.0.0.10", searches: ["corp.example.com"]) }
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.dnsPolicy") == "None\n")
        #expect(
            rendered.yaml("Deployment", at: "spec.template.spec.dnsConfig")
                == "nameservers:\n- 10.0.0.10\nsearches:\n- corp.example.com\n")
    }

    @Test func `the stack counts on a pull secret once, however many workloads use it`() {
        let rendered = render {
            Deployment.app("one").imagePullSecrets("registry")
            Deployment.app("two").imagePullSecrets("registry", "mirror")
        }
        #expect(rendered.secrets.map(\.name) == ["registry", "mirror"])
        #expect(rendered.secrets.map(\.namespace) == ["test", "test"])
        #expect(rendered.secrets.map(\.keys) == [[".dockerconfigjson"], [".dockerconfigjson"]])
        let expected = rendered.manifests.secrets.map(\.type)
        #expect(expected == ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockerconfigjson"])
    }

    @Test(arguments: [
        (PodUser(1000), 1000, 1000), (PodUser(1000, group: 2000), 2000, 2000),
        (PodUser(1000, group: 2000, fsGroup: 3000), 2000, 3000), (PodUser(1000, fsGroup: 3000), 1000, 3000),
    ])
    func `volumes have a group of their own where it is given`(user: PodUser, group: Int, fsGroup: Int) {
        let rendered = render { Deployment("app", replicas: 1, user: user) { Container.app } }
        let context = "spec.template.spec.securityContext"
        #expect(rendered.yaml("Deployment", at: "\(context).runAsGroup") == "\(group)\n")
        #expect(rendered.yaml("Deployment", at: "\(context).fsGroup") == "\(fsGroup)\n")
    }
}
