import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct ConfigRolloutTests {
    private func config(_ zone: String = "eu") -> ConfigMap<AppConfig> {
        ConfigMap { key in key == .zone ? zone : "info" }
    }

    private let annotations = "spec.template.metadata.annotations"

    @Test func `nothing is added where nobody asks for it`() {
        let config = config()
        let rendered = render {
            config
            Deployment.app("app", .app.env(config))
        }
        #expect(rendered.yaml("Deployment", at: annotations).isEmpty)
        #expect(rendered.yaml("ConfigMap", at: "immutable").isEmpty)
    }

    /// The ways in which a container takes something from a ConfigMap.
    static let uses: [(String, @Sendable (Container<AppPort>) -> Container<AppPort>)] = [
        ("a variable", { $0.env(AppConfig.zone) }),
        ("a variable of another name", { $0.env("REGION", from: AppConfig.zone) }),
        ("a directory of files", { $0.files(AppConfig.zone, at: "/etc/app") }),
        ("one file", { $0.file(AppConfig.zone, at: "/etc/app/zone") }),
        ("a projected file", { $0.projected("/etc/all") { AppConfig.zone } }),
        (
            "all variables",
            {
                $0.patch {
                    $0.envFrom = [
                        CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "app-config"))
                    ]
                }
            }
        ),
    ]

    @Test("a restart is an annotation of the pods that use the ConfigMap", arguments: uses)
    func restart(_ title: String, _ use: @escaping @Sendable (Container<AppPort>) -> Container<AppPort>) throws {
        let config = config()
        let rendered = render {
            Deployment.app("app", use(.app))
            config.onChange(.restart)
        }
        let object = try #require(rendered.object(CoreV1.ConfigMap.self))
        #expect(object.metadata.name == "app-config")
        #expect(object.immutable == nil)
        #expect(
            rendered.yaml("Deployment", at: annotations) == "checksum/app-config: \(object.contentHash)\n", "\(title)")
        let deployment = try #require(rendered.objects.first { $0.object is AppsV1.Deployment })
        #expect(deployment.location(of: "\(annotations)[checksum/app-config]").text == "onChange(.restart)")
    }

    @Test("a new name is in every reference", arguments: uses)
    func newName(_ title: String, _ use: @escaping @Sendable (Container<AppPort>) -> Container<AppPort>) throws {
        let config = config()
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                use(.app)
                InitContainer("init", image: "i:1.0", resources: .small).env(AppConfig.zone)
            }
            config.onChange(.newName)
        }
        let object = try #require(rendered.object(CoreV1.ConfigMap.self))
        #expect(object.metadata.name == "app-config-\(object.contentHash)")
        #expect(object.immutable == true)
        #expect(rendered.yaml("Deployment", at: annotations).isEmpty)
        var names: [String] = []
        var pod = try #require(rendered.object(AppsV1.Deployment.self)?.pod)
        pod.editConfigMapNames { names.append($0) }
        #expect(names.count == 2)
        #expect(Set(names) == [try #require(object.metadata.name)], "\(title)")
        #expect(
            rendered.findings.filter { [.danglingConfiguration, .missingConfigurationKeys].contains($0.rule) }.isEmpty)
    }

    @Test func `the hash follows the content and not its order`() {
        func hash(_ data: OrderedMap<String>, _ binary: OrderedMap<String>? = nil) -> String {
            CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "any"), data: data, binaryData: binary).contentHash
        }
        #expect(hash(["a": "1", "b": "2"]) == hash(["b": "2", "a": "1"]))
        let different = [
            hash(["a": "1", "b": "2"]), hash(["a": "2", "b": "1"]), hash(["a": "1"]), hash([:]), hash([:], ["a": "1"]),
            hash(["a": "1", "b": ""]),
        ]
        #expect(Set(different).count == different.count)
    }

    /// A pod that takes one variable from `app-config`.
    private static let template = CoreV1.PodTemplateSpec(
        spec: CoreV1.PodSpec(containers: [
            CoreV1.Container(
                name: "app",
                env: [
                    CoreV1.EnvVar(
                        name: "ZONE",
                        valueFrom: CoreV1.EnvVarSource(
                            configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "app-config", key: "ZONE")))
                ])
        ]))

    /// Model objects with that pod: what they are, and whether a change of their template replaces running pods.
    static let objects: [(object: any KubernetesObject, restarts: Bool)] = {
        let metadata = MetaV1.ObjectMeta(name: "app")
        let selector = MetaV1.LabelSelector(matchLabels: ["app": "app"])
        let job = BatchV1.JobSpec(template: template)
        return [
            (
                AppsV1.Deployment(
                    metadata: metadata, spec: AppsV1.DeploymentSpec(selector: selector, template: template)), true
            ),
            (
                AppsV1.StatefulSet(
                    metadata: metadata, spec: AppsV1.StatefulSetSpec(selector: selector, template: template)), true
            ),
            (
                AppsV1.DaemonSet(
                    metadata: metadata, spec: AppsV1.DaemonSetSpec(selector: selector, template: template)), true
            ),
            (
                AppsV1.ReplicaSet(
                    metadata: metadata, spec: AppsV1.ReplicaSetSpec(selector: selector, template: template)), false
            ),
            (
                CoreV1.ReplicationController(
                    metadata: metadata, spec: CoreV1.ReplicationControllerSpec(template: template)), false
            ),
            (CoreV1.PodTemplate(metadata: metadata, template: template), false),
            (BatchV1.Job(metadata: metadata, spec: job), false),
            (
                BatchV1.CronJob(
                    metadata: metadata,
                    spec: BatchV1.CronJobSpec(
                        schedule: "0 * * * *", jobTemplate: BatchV1.JobTemplateSpec(spec: job))), false
            ),
            (CoreV1.Pod(metadata: metadata, spec: template.spec ?? CoreV1.PodSpec(containers: [])), false),
        ]
    }()

    @Test("model objects are reached as well", arguments: objects)
    func modelObjects(_ object: any KubernetesObject, _ restarts: Bool) throws {
        let config = config()
        let kind = object.groupVersionKind.kind
        let restarted = render {
            config.onChange(.restart)
            ModelResource(object)
        }
        #expect(restarted.yaml(kind).contains("checksum/app-config") == restarts)
        let renamed = render {
            config.onChange(.newName)
            ModelResource(object)
        }
        let name = try #require(renamed.object(CoreV1.ConfigMap.self)?.metadata.name)
        #expect(renamed.yaml(kind).contains("name: \(name)\n"))
        #expect(!renamed.yaml(kind).contains("name: app-config\n"))
    }

    @Test(arguments: [ConfigChange.restart, .newName])
    func `a ConfigMap of the same name in another namespace is another one`(change: ConfigChange) throws {
        let config = config()
        let rendered = renderBare {
            Namespace("one") { config.onChange(change) }
            Namespace("two") {
                config
                Deployment.app("app", .app.env(AppConfig.zone))
            }
        }
        #expect(rendered.yaml("Deployment", at: annotations).isEmpty)
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).env[0].valueFrom.configMapKeyRef.name")
                == "app-config\n")
    }

    @Test func `a new value is a new annotation`() {
        func annotation(_ zone: String) -> String {
            let config = config(zone)
            return render {
                config.onChange(.restart)
                Deployment.app("app", .app.env(AppConfig.zone))
            }.yaml("Deployment", at: annotations)
        }
        #expect(annotation("eu") == annotation("eu"))
        #expect(annotation("eu") != annotation("us"))
    }

    private enum LongConfig: String, ConfigKeys {
        static let configMapName = String(repeating: "long.", count: 20) + "config"
        case zone = "ZONE"
    }

    @Test func `the annotation of a long name is valid`() {
        let config = ConfigMap { (_: LongConfig) in "eu" }.onChange(.restart)
        let rendered = render {
            config
            Deployment.app("app", .app.env(config))
        }
        #expect(!rendered.yaml("Deployment", at: annotations).isEmpty)
        #expect(rendered.findings.filter { $0.rule == "annotation-key" }.isEmpty)
    }

    @Test func `pods with old values are a finding where a policy asks for it`() {
        let config = config()
        func findings(_ config: ConfigMap<AppConfig>, _ container: Container<AppPort>) -> [Finding] {
            StaleConfiguration().findings(
                in: render {
                    config
                    Deployment.app("app", container)
                }.graph)
        }
        let found = findings(config, .app.env(AppConfig.zone, .logLevel))
        #expect(
            found.map(\.message) == ["Deployment 'app' goes on with the old values when ConfigMap 'app-config' changes"]
        )
        #expect(found.map { $0.location?.text } == ["env(AppConfig.zone, .logLevel))"])
        #expect(findings(config, .app.file(AppConfig.zone, at: "/etc/zone")).count == 1)
        #expect(findings(config, .app.files(AppConfig.zone, at: "/etc/app")).isEmpty)
        #expect(findings(config.onChange(.restart), .app.env(AppConfig.zone)).isEmpty)
        #expect(findings(config.onChange(.newName), .app.env(AppConfig.zone)).isEmpty)
        let rendered = render {
            config
            Deployment.app("app", .app.env(AppConfig.zone))
        }
        #expect(rendered.findings.filter { $0.rule == .staleConfiguration }.isEmpty)
    }
}
