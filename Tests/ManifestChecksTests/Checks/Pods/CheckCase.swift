import KubernetesModel
import KubernetesValues
import ManifestChecks
import Testing

/// Objects, and what a check is to find in them: `path: message [rule]`, sorted.
struct CheckCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: [String]
    let graph: ResourceGraph

    /// Objects as they are.
    init(
        _ name: String, finds: [String] = [], objects: [any KubernetesObject], cluster: Cluster = Cluster(),
        secrets: [SecretContract] = []
    ) {
        testDescription = name
        expected = finds.sorted()
        graph = ResourceGraph(
            objects.enumerated().map { index, object in
                DeclaredObject(object, declaration: SourceLocation(file: "stack.swift", line: index + 1, column: 1))
            }, environment: "test", cluster: cluster, secrets: secrets)
    }

    /// A Deployment `web` without flaws, its pod changed; paths in `finds` start at the pod.
    init(
        _ name: String, finds: [String] = [], cluster: Cluster = Cluster(),
        _ edit: (inout CoreV1.PodSpec) -> Void
    ) {
        self.init(
            name, finds: finds.map { "spec.template.spec.\($0)" }, objects: [.deployment(edit: edit)], cluster: cluster)
    }

    func found(by check: some Check) -> [String] {
        check.findings(in: graph).map { "\($0.path): \($0.message) [\($0.rule)]" }.sorted()
    }
}

extension KubernetesObject where Self == AppsV1.Deployment {
    static func deployment(
        _ name: String = "web", replicas: Int? = 2, strategy: AppsV1.DeploymentStrategy? = nil,
        edit: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: .named(name),
            spec: AppsV1.DeploymentSpec(
                replicas: replicas, selector: MetaV1.LabelSelector(matchLabels: ["app": name]),
                template: .sound(name, edit), strategy: strategy))
    }
}

extension KubernetesObject where Self == AppsV1.StatefulSet {
    static func statefulSet(
        _ name: String = "store", replicas: Int? = 1, claims: [CoreV1.PersistentVolumeClaim]? = nil,
        edit: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> AppsV1.StatefulSet {
        AppsV1.StatefulSet(
            metadata: .named(name),
            spec: AppsV1.StatefulSetSpec(
                replicas: replicas, selector: MetaV1.LabelSelector(matchLabels: ["app": name]),
                template: .sound(name, edit),
                volumeClaimTemplates: claims?.map {
                    CoreV1.PersistentVolumeClaimTemplate(metadata: $0.metadata, spec: $0.spec)
                }, serviceName: name))
    }
}

extension KubernetesObject where Self == AppsV1.DaemonSet {
    static func daemonSet(
        _ name: String = "agent", edit: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> AppsV1.DaemonSet {
        AppsV1.DaemonSet(
            metadata: .named(name),
            spec: AppsV1.DaemonSetSpec(
                selector: MetaV1.LabelSelector(matchLabels: ["app": name]), template: .sound(name, edit)))
    }
}

extension BatchV1.JobSpec {
    /// A Job of which the API takes every field.
    static func sound(edit: (inout CoreV1.PodSpec) -> Void = { _ in }) -> BatchV1.JobSpec {
        BatchV1.JobSpec(
            activeDeadlineSeconds: 600, backoffLimit: 2,
            template: .sound("job") {
                $0.restartPolicy = .never
                edit(&$0)
            })
    }
}

extension KubernetesObject where Self == BatchV1.Job {
    static func job(_ name: String = "migration", edit: (inout BatchV1.JobSpec) -> Void = { _ in }) -> BatchV1.Job {
        var spec = BatchV1.JobSpec.sound()
        spec.ttlSecondsAfterFinished = 3600
        edit(&spec)
        return BatchV1.Job(metadata: .named(name), spec: spec)
    }
}

extension KubernetesObject where Self == BatchV1.CronJob {
    static func cronJob(
        _ name: String = "report", edit: (inout BatchV1.CronJobSpec) -> Void = { _ in }
    ) -> BatchV1.CronJob {
        var spec = BatchV1.CronJobSpec(
            schedule: "0 3 * * *", startingDeadlineSeconds: 300, concurrencyPolicy: .forbid,
            jobTemplate: BatchV1.JobTemplateSpec(spec: .sound()))
        edit(&spec)
        return BatchV1.CronJob(metadata: .named(name), spec: spec)
    }
}

extension KubernetesObject where Self == CoreV1.Service {
    static func service(
        _ name: String = "web", for app: String = "web", ports: [Int] = [80], clusterIP: String? = nil
    ) -> CoreV1.Service {
        CoreV1.Service(
            metadata: .named(name),
            spec: CoreV1.ServiceSpec(
                ports: ports.map { CoreV1.ServicePort(name: "port-\($0)", port: $0, targetPort: 8080) },
                selector: ["app": app], clusterIP: clusterIP))
    }
}

extension MetaV1.ObjectMeta {
    static func named(_ name: String, labels: OrderedMap<String>? = nil) -> MetaV1.ObjectMeta {
        MetaV1.ObjectMeta(name: name, namespace: "shop", labels: labels)
    }
}

extension CoreV1.PodTemplateSpec {
    static func sound(_ app: String, _ edit: (inout CoreV1.PodSpec) -> Void = { _ in }) -> CoreV1.PodTemplateSpec {
        var spec = CoreV1.PodSpec(
            containers: [.sound("app")], automountServiceAccountToken: false,
            securityContext: CoreV1.PodSecurityContext(
                runAsUser: 10001, runAsGroup: 10001, runAsNonRoot: true, fsGroup: 10001,
                seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)))
        edit(&spec)
        return CoreV1.PodTemplateSpec(metadata: MetaV1.ObjectMeta(labels: ["app": app]), spec: spec)
    }
}

extension CoreV1.Container {
    /// A container that no check has anything against.
    static func sound(_ name: String) -> CoreV1.Container {
        CoreV1.Container(
            name: name, image: "example.com/\(name):1.0",
            ports: [CoreV1.ContainerPort(name: "http", containerPort: 8080)],
            resources: CoreV1.ResourceRequirements(
                limits: ["cpu": "500m", "memory": "256Mi"], requests: ["cpu": "250m", "memory": "128Mi"]),
            livenessProbe: .http("/live"), readinessProbe: .http("/ready"),
            securityContext: CoreV1.SecurityContext(
                capabilities: CoreV1.Capabilities(drop: ["ALL"]), readOnlyRootFilesystem: true,
                allowPrivilegeEscalation: false))
    }
}

extension CoreV1.Probe {
    static func http(_ path: String, port: IntOrString = "http") -> CoreV1.Probe {
        CoreV1.Probe(httpGet: CoreV1.HTTPGetAction(path: path, port: port), timeoutSeconds: 2, periodSeconds: 10)
    }
}
