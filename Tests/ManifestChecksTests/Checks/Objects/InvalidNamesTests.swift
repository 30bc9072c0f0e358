import KubernetesModel
import ManifestChecks
import Testing

@Suite struct InvalidNamesTests {
    private static func config(_ name: String?, in namespace: String = "shop") -> CoreV1.ConfigMap {
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: name, namespace: namespace))
    }

    private static let long = String(repeating: "a", count: 64)

    static let objects = [
        CheckCase("a subdomain", objects: [config("a.b-c.1")]),
        CheckCase(
            "capitals",
            finds: [
                "metadata.name: name 'Shop' must not contain 'S'; use lower-case letters, digits, '-' and '.'"
                    + " [dns-subdomain]"
            ],
            objects: [config("Shop")]),
        CheckCase(
            "no name", finds: ["metadata.name: name must not be empty [dns-subdomain]"], objects: [config(nil)]),
        CheckCase(
            "a name that the cluster makes up",
            objects: [
                CoreV1.Pod(
                    metadata: MetaV1.ObjectMeta(generateName: "run-", namespace: "shop"),
                    spec: CoreV1.PodSpec(containers: [.sound("run")]))
            ]),
        CheckCase(
            "a bad namespace",
            finds: [
                "metadata.namespace: name 'a.b' must not contain '.'; use lower-case letters, digits and '-' [dns-label]"
            ],
            objects: [config("a", in: "a.b")]),
        CheckCase(
            "a Service that starts with a digit",
            finds: [
                "metadata.name: service name '1st' must start with a lower-case letter [service-name]"
            ],
            objects: [.service("1st")]),
        CheckCase("a ConfigMap that starts with a digit", objects: [config("1st")]),
        CheckCase(
            "a Namespace with a dot",
            finds: [
                "metadata.name: name 'a.b' must not contain '.'; use lower-case letters, digits and '-' [dns-label]"
            ],
            objects: [CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "a.b"))]),
        CheckCase(
            "a StatefulSet of 64 characters",
            finds: ["metadata.name: name '\(long)' has 64 characters; at most 63 are allowed [dns-label]"],
            objects: [.statefulSet(long)]),
        CheckCase("a ConfigMap of 64 characters", objects: [config(long)]),
        CheckCase(
            "a CronJob of 53 characters",
            finds: [
                "metadata.name: cron job name '\(long.prefix(53))' has 53 characters; at most 52 are allowed"
                    + " [cron-job-name]"
            ],
            objects: [.cronJob(String(long.prefix(53)))]),
        CheckCase("a CronJob of 52 characters", objects: [.cronJob(String(long.prefix(52)))]),
        CheckCase(
            "roles by path segments",
            objects: [
                RbacV1.ClusterRole(metadata: MetaV1.ObjectMeta(name: "system:auth-delegator")),
                RbacV1.Role(metadata: .named("App_Reader")),
            ]),
        CheckCase(
            "a role with a slash",
            finds: ["metadata.name: name 'a/b' must not contain '/' [path-segment-name]"],
            objects: [RbacV1.Role(metadata: .named("a/b"))]),
    ]

    static let pods = [
        CheckCase("sound names") { _ in },
        CheckCase(
            "a container",
            finds: [
                "containers[0].name: name 'my_app' must not contain '_'; use lower-case letters, digits and '-'"
                    + " [dns-label]"
            ]
        ) { $0.containers[0].name = "my_app" },
        CheckCase(
            "an init container",
            finds: ["initContainers[0].name: name 'a-' must end with a lower-case letter or a digit [dns-label]"]
        ) { $0.initContainers = [.sound("a-")] },
        CheckCase(
            "a volume",
            finds: [
                "volumes[1].name: name 'b.c' must not contain '.'; use lower-case letters, digits and '-' [dns-label]"
            ]
        ) { $0.volumes = [CoreV1.Volume(name: "a"), CoreV1.Volume(name: "b.c")] },
    ]

    @Test("names follow the grammar of their kind", arguments: objects + pods)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: InvalidNames()) == test.expected)
    }

    @Test func `a claim template's name is a volume's`() {
        let claim = CoreV1.PersistentVolumeClaim(
            metadata: MetaV1.ObjectMeta(name: "b.c"), spec: CoreV1.PersistentVolumeClaimSpec())
        #expect(
            CheckCase("", objects: [.statefulSet(claims: [claim])]).found(by: InvalidNames()) == [
                "spec.volumeClaimTemplates[0].metadata.name: name 'b.c' must not contain '.'; "
                    + "use lower-case letters, digits and '-' [dns-label]"
            ])
    }

    @Test func `the one obvious repair is a note, and where the value stands, when its line is not known`() {
        let findings = InvalidNames().findings(in: CheckCase("", objects: [Self.config("My_App")]).graph)
        #expect(
            findings.map { $0.notes.map(\.message) }
                == [["write 'my-app'", "it is 'metadata.name' of ConfigMap 'My_App'"]])
    }

    /// Every kind that describes pods, each with the path at which its pod stands.
    static let kinds: [(object: any KubernetesObject, path: String)] = {
        let bad = CoreV1.PodTemplateSpec.sound("a") { $0.containers[0].name = "A" }
        let selector = MetaV1.LabelSelector(matchLabels: ["app": "a"])
        return [
            (.deployment { $0.containers[0].name = "A" }, "spec.template.spec"),
            (.statefulSet { $0.containers[0].name = "A" }, "spec.template.spec"),
            (.daemonSet { $0.containers[0].name = "A" }, "spec.template.spec"),
            (.job { $0.template = bad }, "spec.template.spec"),
            (.cronJob { $0.jobTemplate.spec?.template = bad }, "spec.jobTemplate.spec.template.spec"),
            (CoreV1.Pod(metadata: .named("a"), spec: bad.spec ?? CoreV1.PodSpec(containers: [])), "spec"),
            (
                AppsV1.ReplicaSet(
                    metadata: .named("a"), spec: AppsV1.ReplicaSetSpec(selector: selector, template: bad)),
                "spec.template.spec"
            ),
            (
                CoreV1.ReplicationController(
                    metadata: .named("a"), spec: CoreV1.ReplicationControllerSpec(template: bad)),
                "spec.template.spec"
            ),
            (CoreV1.PodTemplate(metadata: .named("a"), template: bad), "template.spec"),
        ]
    }()

    @Test("pods are found in every kind that describes some", arguments: kinds)
    func findsPods(object: any KubernetesObject, path: String) {
        let findings = InvalidNames().findings(in: CheckCase("", objects: [object]).graph)
        #expect(findings.map(\.path) == ["\(path).containers[0].name"])
    }
}
