import Foundation
import KubernetesModel
import ManifestDiff
import Testing

/// A change of one object of the shop, and what it must come to.
struct SingleEdit: Sendable, CustomTestStringConvertible {
    let object: String
    let text: String
    let replacement: String
    let path: String
    let effects: [Effect.Kind]

    init(_ object: String, _ text: String, _ replacement: String, _ path: String, _ effects: Effect.Kind...) {
        self.object = object
        self.text = text
        self.replacement = replacement
        self.path = path
        self.effects = effects
    }

    var testDescription: String { "\(object): \(text) → \(replacement)" }

    static let all: [SingleEdit] = [
        // Metadata of the object itself.
        SingleEdit("Deployment/backend", "owner: ann", "owner: bob", "metadata.annotations[owner]", .nothing),
        SingleEdit("Deployment/backend", "{team: blue}", "{team: red}", "metadata.labels[team]", .nothing),
        SingleEdit(
            "Namespace/shop", "enforce: restricted", "enforce: baseline",
            "metadata.labels[pod-security.kubernetes.io/enforce]", .accessGranted),

        // Templates of pods.
        SingleEdit(
            "Deployment/backend", "backend:1", "backend:2", "spec.template.spec.containers[backend].image",
            .rollingRestart),
        SingleEdit(
            "Deployment/backend", "value: info", "value: debug",
            "spec.template.spec.containers[backend].env[LOG_LEVEL].value", .rollingRestart),
        SingleEdit(
            "Deployment/backend", "memory: 1Gi", "memory: 2Gi",
            "spec.template.spec.containers[backend].resources.limits[memory]", .rollingRestart),
        SingleEdit(
            "Deployment/backend", "      labels: {app: backend}", "      labels: {app: backend, hash: abc}",
            "spec.template.metadata.labels[hash]", .rollingRestart),
        SingleEdit(
            "Deployment/backend", "containerPort: 8000", "containerPort: 8000\n          hostPort: 80",
            "spec.template.spec.containers[backend].ports[8000/TCP].hostPort", .exposureOpened, .rollingRestart),
        SingleEdit(
            "Deployment/backend", "allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true",
            "spec.template.spec.containers[backend].securityContext.allowPrivilegeEscalation", .accessGranted,
            .rollingRestart),
        SingleEdit(
            "Deployment/backend", "drop: [ALL]", "drop: []",
            "spec.template.spec.containers[backend].securityContext.capabilities.drop[ALL]", .accessGranted,
            .rollingRestart),
        SingleEdit(
            "Deployment/worker", "worker:1", "worker:2", "spec.template.spec.containers[worker].image", .downtime),
        SingleEdit(
            "StatefulSet/database", "database:1", "database:2", "spec.template.spec.containers[database].image",
            .rollingRestart),
        SingleEdit("StatefulSet/queue", "queue:1", "queue:2", "spec.template.spec.containers[queue].image", .downtime),
        SingleEdit("DaemonSet/logs", "logs:1", "logs:2", "spec.template.spec.containers[logs].image", .rollingRestart),
        SingleEdit(
            "CronJob/report", "report:1", "report:2", "spec.jobTemplate.spec.template.spec.containers[report].image",
            .inPlace),
        SingleEdit("CronJob/report", "0 3", "0 4", "spec.schedule", .inPlace),
        SingleEdit("Pod/debug", "debug:1", "debug:2", "spec.containers[debug].image", .downtime),
        SingleEdit(
            "Deployment/backend", "app: backend}\n  template", "app: backend}\n  paused: true\n  template",
            "spec.paused", .inPlace),

        // Replicas and budgets.
        SingleEdit("Deployment/backend", "replicas: 3", "replicas: 4", "spec.replicas", .scale),
        SingleEdit("Deployment/backend", "replicas: 3", "replicas: 2", "spec.replicas", .scaleLowered),
        SingleEdit("Deployment/backend", "replicas: 3", "replicas: 0", "spec.replicas", .downtime),
        SingleEdit("Deployment/backend", "  replicas: 3\n", "", "spec.replicas", .inPlace),
        SingleEdit("Deployment/worker", "  replicas: 2\n", "", "spec.replicas", .scaleLowered),
        SingleEdit(
            "HorizontalPodAutoscaler/backend", "maxReplicas: 10", "maxReplicas: 8", "spec.maxReplicas", .scaleLowered),
        SingleEdit("HorizontalPodAutoscaler/backend", "minReplicas: 2", "minReplicas: 3", "spec.minReplicas", .scale),
        SingleEdit(
            "HorizontalPodAutoscaler/backend", "averageUtilization: 70", "averageUtilization: 80",
            "spec.metrics[Resource/cpu].resource.target.averageUtilization", .inPlace),
        SingleEdit(
            "PodDisruptionBudget/backend", "minAvailable: 2", "minAvailable: 1", "spec.minAvailable", .budgetLowered),
        SingleEdit("PodDisruptionBudget/backend", "minAvailable: 2", "minAvailable: 3", "spec.minAvailable", .inPlace),
        SingleEdit(
            "PodDisruptionBudget/backend", "minAvailable: 2", "minAvailable: 50%", "spec.minAvailable", .budgetLowered),
        SingleEdit("ResourceQuota/shop", "10Gi", "9Gi", "spec.hard[limits.memory]", .budgetLowered),
        SingleEdit("ResourceQuota/shop", "10Gi", "11Gi", "spec.hard[limits.memory]", .inPlace),

        // Configuration and Secrets.
        SingleEdit("ConfigMap/settings", "ZONE: eu", "ZONE: us", "data[ZONE]", .configReload),
        SingleEdit("ConfigMap/settings", "ZONE: eu", "ZONE: eu\n  MORE: x", "data[MORE]", .configReload),
        SingleEdit("Secret/shop", "czNjcmV0", "b3RoZXI=", "data[password]", .configReload),
        SingleEdit("Secret/shop", "czNjcmV0", "czNjcmV0\n  token: eA==", "data[token]", .secretKeyAdded),
        SingleEdit("Secret/shop", "password: czNjcmV0", "token: eA==", "data[password]", .secretKeyRemoved),
        SingleEdit(
            "Deployment/backend", "- name: PASSWORD",
            "- name: TOKEN\n          valueFrom:\n            secretKeyRef: {name: shop, key: token}\n        - name: PASSWORD",
            "spec.template.spec.containers[backend].env[TOKEN]", .secretKeyAdded, .rollingRestart),
        SingleEdit(
            "Deployment/backend", "key: password", "key: token",
            "spec.template.spec.containers[backend].env[PASSWORD].valueFrom.secretKeyRef.key", .secretKeyRemoved,
            .secretKeyAdded, .rollingRestart),
        SingleEdit(
            "Deployment/backend", "- configMapRef: {name: settings}",
            "- configMapRef: {name: settings}\n        - secretRef: {name: shop}",
            "spec.template.spec.containers[backend].envFrom[shop]", .secretKeyAdded, .rollingRestart),
        SingleEdit(
            "ExternalSecret/shop", "  - {secretKey: password",
            "  - {secretKey: token, remoteRef: {key: shop/token}}\n  - {secretKey: password", "spec.data[token]",
            .secretKeyAdded),

        // What can be reached.
        SingleEdit("Service/backend", "type: ClusterIP", "type: NodePort", "spec.type", .exposureOpened),
        SingleEdit("Service/edge", "type: LoadBalancer", "type: ClusterIP", "spec.type", .downtime),
        SingleEdit(
            "Service/edge", "[10.0.0.0/8]", "[10.0.0.0/8, 0.0.0.0/0]", "spec.loadBalancerSourceRanges[0.0.0.0/0]",
            .exposureOpened),
        SingleEdit(
            "Service/edge", "  loadBalancerSourceRanges: [10.0.0.0/8]\n", "", "spec.loadBalancerSourceRanges",
            .exposureOpened),
        SingleEdit(
            "Service/edge", "  - {name: https", "  - {name: admin, port: 9000}\n  - {name: https",
            "spec.ports[9000/TCP]", .exposureOpened),
        SingleEdit(
            "Service/backend", "  - {name: http", "  - {name: admin, port: 9000}\n  - {name: http",
            "spec.ports[9000/TCP]", .inPlace),
        SingleEdit(
            "Service/backend", "targetPort: http", "targetPort: 8000", "spec.ports[80/TCP].targetPort", .inPlace),
        SingleEdit("Service/backend", "{app: backend}", "{app: worker}", "spec.selector[app]", .removed),
        SingleEdit("Service/backend", "{app: backend}", "{app: backend, a: b}", "spec.selector[a]", .removed),
        SingleEdit("Service/backend", "{app: backend}", "{}", "spec.selector[app]", .removed),
        SingleEdit(
            "Ingress/shop", "  rules:\n", "  rules:\n  - host: admin.example.com\n", "spec.rules[admin.example.com]",
            .exposureOpened),
        SingleEdit(
            "Ingress/shop", "      - path: /\n",
            "      - {path: /admin, pathType: Prefix, backend: {service: {name: admin, port: {number: 80}}}}\n      - path: /\n",
            "spec.rules[shop.example.com].http.paths[/admin]", .exposureOpened),
        SingleEdit(
            "Ingress/shop", "  tls:\n  - hosts: [shop.example.com]\n    secretName: tls\n", "", "spec.tls",
            .exposureOpened),
        SingleEdit(
            "Ingress/shop", "range: 10.0.0.0/8", "range: 0.0.0.0/0",
            "metadata.annotations[nginx.ingress.kubernetes.io/whitelist-source-range]", .exposureOpened),
        SingleEdit("Ingress/shop", "secretName: tls", "secretName: other", "spec.tls[tls]", .inPlace),
        SingleEdit(
            "Ingress/shop", "hosts: [shop.example.com]", "hosts: ['*.example.com']",
            "spec.tls[tls].hosts[shop.example.com]", .inPlace),
        SingleEdit(
            "Ingress/shop", "hosts: [shop.example.com]", "hosts: [example.com]",
            "spec.tls[tls].hosts[shop.example.com]", .exposureOpened),
        SingleEdit(
            "Ingress/shop", "spec:\n", "spec:\n  ingressClassName: public\n", "spec.ingressClassName", .exposureOpened),
        SingleEdit(
            "Ingress/shop",
            "  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8\n", "",
            "metadata.annotations", .exposureOpened),
        SingleEdit(
            "Service/edge", "namespace: shop}",
            "namespace: shop, annotations: {service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing}}",
            "metadata.annotations", .exposureOpened),
        SingleEdit(
            "Service/edge", "namespace: shop}",
            "namespace: shop, annotations: {service.beta.kubernetes.io/aws-load-balancer-internal: 'true'}}",
            "metadata.annotations", .inPlace),
        SingleEdit(
            "NetworkPolicy/backend", "app: frontend}", "app: frontend}\n    - podSelector: {}",
            "spec.ingress[0].from[1]", .exposureOpened),
        SingleEdit(
            "NetworkPolicy/backend", "    ports:\n    - {port: 8000}\n", "", "spec.ingress[0].ports", .exposureOpened),
        SingleEdit(
            "NetworkPolicy/backend", "    - {port: 8000}\n", "      []\n", "spec.ingress[0].ports[8000/TCP]",
            .exposureOpened),
        SingleEdit(
            "NetworkPolicy/backend", "[Ingress, Egress]", "[Ingress]", "spec.policyTypes[Egress]", .exposureOpened),
        SingleEdit(
            "NetworkPolicy/backend", "[10.1.0.0/16]", "[10.1.0.0/16, 10.2.0.0/16]",
            "spec.ingress[1].from[0].ipBlock.except[10.2.0.0/16]", .removed),
        SingleEdit(
            "NetworkPolicy/backend", "cidr: 10.0.0.0/8", "cidr: 10.0.0.0/7", "spec.ingress[1].from[0].ipBlock.cidr",
            .removed, .exposureOpened),
        SingleEdit(
            "NetworkPolicy/backend", "port: 8000", "port: 8080", "spec.ingress[0].ports[8000/TCP]", .removed),
        SingleEdit(
            "NetworkPolicy/backend", "        except:", "        except: [10.1.0.0/16]\n    ports: [{port: 80}]\n  #",
            "spec.ingress[1].ports", .removed),
        SingleEdit(
            "NetworkPolicy/backend",
            "  - from:\n    - ipBlock:\n        cidr: 10.0.0.0/8\n        except: [10.1.0.0/16]\n", "",
            "spec.ingress[1]", .removed),

        // Who may do what.
        SingleEdit("Role/reader", "[get, list]", "[get, list, delete]", "rules[0].verbs[delete]", .accessGranted),
        SingleEdit("Role/reader", "[get, list]", "[get]", "rules[0].verbs[list]", .inPlace),
        SingleEdit(
            "RoleBinding/reader", "subjects:\n", "subjects:\n- {kind: User, name: eve}\n", "subjects[User/eve]",
            .accessGranted),

        // What the API server refuses.
        SingleEdit(
            "Deployment/backend", "matchLabels: {app: backend}", "matchLabels: {app: server}",
            "spec.selector.matchLabels[app]", .immutable),
        SingleEdit(
            "DaemonSet/logs", "matchLabels: {app: logs}", "matchLabels: {app: log}", "spec.selector.matchLabels[app]",
            .immutable),
        SingleEdit("StatefulSet/database", "serviceName: database", "serviceName: db", "spec.serviceName", .immutable),
        SingleEdit(
            "StatefulSet/database", "serviceName: database", "serviceName: database\n  podManagementPolicy: Parallel",
            "spec.podManagementPolicy", .immutable),
        SingleEdit(
            "StatefulSet/database", "storage: 10Gi", "storage: 20Gi",
            "spec.volumeClaimTemplates[data].spec.resources.requests[storage]", .immutable),
        SingleEdit("Service/backend", "10.0.0.7", "10.0.0.8", "spec.clusterIP", .immutable),
        SingleEdit("Service/backend", "  clusterIP: 10.0.0.7\n", "", "spec.clusterIP", .nothing),
        SingleEdit(
            "RoleBinding/reader", "kind: Role, name: reader", "kind: Role, name: writer", "roleRef.name", .immutable),
        SingleEdit("Job/migrate", "backend:1", "backend:2", "spec.template.spec.containers[migrate].image", .immutable),
        SingleEdit("Job/migrate", "completions: 1", "completions: 2", "spec.completions", .immutable),
        SingleEdit("Job/migrate", "parallelism: 1", "parallelism: 2", "spec.parallelism", .inPlace),
        SingleEdit(
            "PersistentVolumeClaim/uploads", "storageClassName: fast", "storageClassName: slow",
            "spec.storageClassName", .immutable),
        SingleEdit(
            "PersistentVolumeClaim/uploads", "storage: 10Gi", "storage: 9Gi", "spec.resources.requests[storage]",
            .immutable),
        SingleEdit(
            "PersistentVolumeClaim/uploads", "storage: 10Gi", "storage: 11Gi", "spec.resources.requests[storage]",
            .inPlace),
        SingleEdit("StorageClass/fast", "type: ssd", "type: hdd", "parameters[type]", .immutable),
        SingleEdit("StorageClass/fast", "example.com/disk", "example.com/tape", "provisioner", .immutable),
        SingleEdit("ConfigMap/frozen", "ZONE: eu", "ZONE: us", "data[ZONE]", .immutable),
        SingleEdit("ConfigMap/frozen", "immutable: true", "immutable: false", "immutable", .immutable),
        SingleEdit("Secret/shop", "type: Opaque", "type: kubernetes.io/tls", "type", .immutable),
        SingleEdit("PriorityClass/high", "value: 1000", "value: 2000", "value", .immutable),
        SingleEdit("Pod/debug", "restartPolicy: Never", "restartPolicy: Always", "spec.restartPolicy", .immutable),

        // What is stored.
        SingleEdit(
            "StatefulSet/database", "serviceName: database",
            "serviceName: database\n  persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Retain}",
            "spec.persistentVolumeClaimRetentionPolicy", .dataLoss),

        // What is the default anyway.
        SingleEdit(
            "StatefulSet/database", "serviceName: database",
            "serviceName: database\n  podManagementPolicy: OrderedReady", "spec.podManagementPolicy", .nothing),
        SingleEdit(
            "Deployment/backend", "containerPort: 8000", "containerPort: 8000\n          protocol: TCP",
            "spec.template.spec.containers[backend].ports[8000/TCP].protocol", .nothing),
        SingleEdit("Service/backend", "  type: ClusterIP\n", "", "spec.type", .nothing),
        SingleEdit(
            "Deployment/backend", "      volumes:", "      nodeSelector: {}\n      volumes:",
            "spec.template.spec.nodeSelector", .nothing),
        SingleEdit(
            "StatefulSet/database", "  - metadata: {name: data}",
            "  - metadata: {name: data}\n    apiVersion: v1\n    kind: PersistentVolumeClaim",
            "spec.volumeClaimTemplates[data].apiVersion", .nothing),
    ]
}

@Suite("What a change does to the running system")
struct EffectTests {
    @Test("a single edit has its effects, the most dangerous first", arguments: SingleEdit.all)
    func singleEdit(edit: SingleEdit) throws {
        let new = try Shop.manifests(edit.object, replacing: edit.text, with: edit.replacement)
        let comparison = ManifestComparison(from: try Shop.manifests(), to: new)
        let change = try #require(comparison.changes.first { $0.path.text == edit.path }, "\(comparison.changes)")
        #expect(change.object.description == edit.object)
        #expect(change.effects.map(\.kind) == edit.effects)
        #expect(comparison.changes.allSatisfy { $0.object.description == edit.object })
    }

    @Test("what is refused is never called a restart")
    func refusals() throws {
        for edit in SingleEdit.all where edit.effects.contains(.immutable) {
            let new = try Shop.manifests(edit.object, replacing: edit.text, with: edit.replacement)
            let comparison = ManifestComparison(from: try Shop.manifests(), to: new)
            #expect(!comparison.contains([.rollingRestart, .downtime]), "\(edit.testDescription)")
            #expect(!WorkloadOutcomes(comparison).text.contains { $0.hasPrefix("restarts") })
        }
    }

    @Test(
        "an object that goes",
        arguments: [
            ("Namespace/shop", .dataLoss), ("PersistentVolumeClaim/uploads", .dataLoss),
            ("StatefulSet/database", .dataLoss), ("StatefulSet/queue", .downtime), ("Deployment/backend", .downtime),
            ("Service/backend", .downtime), ("Ingress/shop", .downtime), ("NetworkPolicy/backend", .exposureOpened),
            ("PodDisruptionBudget/backend", .budgetLowered), ("HorizontalPodAutoscaler/backend", .scaleLowered),
            ("Secret/shop", .secretKeyRemoved), ("ConfigMap/settings", .removed), ("Role/reader", .removed),
        ] as [(String, Effect.Kind)])
    func removal(object: String, kind: Effect.Kind) throws {
        let changes = ManifestComparison(from: try Shop.manifests(), to: try Shop.manifests(without: object)).changes
        #expect(changes.map(\.object.description) == [object])
        #expect(changes.map(\.effect.kind) == [kind])
    }

    @Test(
        "an object that comes",
        arguments: [
            ("Service/edge", .exposureOpened), ("Service/backend", .added), ("Ingress/shop", .exposureOpened),
            ("RoleBinding/reader", .accessGranted), ("Secret/shop", .secretKeyAdded), ("Deployment/backend", .added),
            ("NetworkPolicy/backend", .removed),
        ] as [(String, Effect.Kind)])
    func addition(object: String, kind: Effect.Kind) throws {
        let changes = ManifestComparison(from: try Shop.manifests(without: object), to: try Shop.manifests()).changes
        #expect(changes.map(\.effect.kind) == [kind])
    }

    @Test(
        "the strategy decides how pods are replaced",
        arguments: [
            ("strategy: {type: Recreate}", .downtime), ("strategy: {type: RollingUpdate}", .rollingRestart),
            ("strategy: {rollingUpdate: {maxUnavailable: 100%}}", .downtime),
            ("strategy: {rollingUpdate: {maxUnavailable: 9223372036854775807%}}", .downtime),
            ("strategy: {rollingUpdate: {maxUnavailable: -9223372036854775807%}}", .rollingRestart),
            ("strategy: {rollingUpdate: {maxUnavailable: 1, maxSurge: 0}}", .rollingRestart),
            ("paused: true", .inPlace),
        ] as [(String, Effect.Kind)])
    func strategies(field: String, kind: Effect.Kind) throws {
        let old = Shop.recreated.replacingOccurrences(of: "strategy: {type: Recreate}", with: field)
        let new = old.replacingOccurrences(of: "worker:1", with: "worker:2")
        let comparison = ManifestComparison(from: try Shop.manifests([old]), to: try Shop.manifests([new]))
        #expect(comparison.changes.map(\.effect.kind) == [kind])
    }

    @Test(
        "a load balancer leaves its network with the annotation that keeps it there",
        arguments: [
            ("", .exposureOpened), ("annotations: {owner: ann}", .exposureOpened),
            ("annotations: {networking.gke.io/load-balancer-type: External}", .exposureOpened),
            ("annotations: {networking.gke.io/load-balancer-type: Internal, owner: ann}", .inPlace),
        ] as [(String, Effect.Kind)])
    func enclosures(annotations: String, kind: Effect.Kind) throws {
        func service(_ annotations: String) -> String {
            Shop.loadBalancer.replacingOccurrences(of: "namespace: shop", with: "namespace: shop, \(annotations)")
        }
        let comparison = try Shop.comparison(
            from: [service("annotations: {networking.gke.io/load-balancer-type: Internal}")], to: [service(annotations)]
        )
        #expect(comparison.changes.map(\.effect.kind).max() == kind)
    }

    @Test func `a host that goes with its certificate is not served without one`() throws {
        func ingress(_ hosts: [String]) -> String {
            let rules = hosts.map { "{host: \($0), http: {paths: [{path: /, pathType: Prefix}]}}" }
            return "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec: {"
                + "tls: [{hosts: [\(hosts.joined(separator: ", "))], secretName: t}], "
                + "rules: [\(rules.joined(separator: ", "))]}\n"
        }
        let comparison = try Shop.comparison(from: [ingress(["a.test", "b.test"])], to: [ingress(["a.test"])])
        #expect(Set(comparison.changes.flatMap { $0.effects.map(\.kind) }) == [.removed, .inPlace])
    }

    @Test(
        "a host that stays without a certificate is served without encryption",
        arguments: [
            ("*.test", "b.example", true), ("*.test", "a.test", false), ("a.test", "*.test", false),
            ("a.test", "b.test", true),
        ])
    func encryption(old: String, new: String, isExposed: Bool) throws {
        func ingress(_ certificate: String) -> String {
            "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec: {"
                + "tls: [{hosts: ['\(certificate)'], secretName: t}], rules: [{host: a.test}]}\n"
        }
        let comparison = try Shop.comparison(from: [ingress(old)], to: [ingress(new)])
        #expect(comparison.changes.contains { $0.effects.contains { $0.kind == .exposureOpened } } == isExposed)
    }

    @Test(
        "a new policy drops what it does not allow",
        arguments: [
            ("policyTypes: [Ingress]", .removed), ("ingress: [{from: [{podSelector: {}}]}]", .removed),
            ("ingress: [{}]", .added), ("ingress: [{}], policyTypes: [Ingress, Egress]", .removed),
            ("ingress: [{}], egress: [{ports: [{port: 53}]}]", .removed), ("ingress: [{from: []}]", .added),
            ("ingress: [{}], egress: [{}]", .added),
        ] as [(String, Effect.Kind)])
    func policies(spec: String, kind: Effect.Kind) throws {
        let policy = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {\(spec)}\n"
        #expect(try Shop.comparison(from: [], to: [policy]).changes.map(\.effect.kind) == [kind])
    }

    @Test(
        "a volume that no longer outlives its pod loses what is stored",
        arguments: [
            ("emptyDir: {}", true), ("emptyDir: {medium: Memory}", true),
            ("persistentVolumeClaim: {claimName: other}", false), ("nfs: {server: a, path: /}", false),
        ])
    func volumes(source: String, isLost: Bool) throws {
        let text = "emptyDir: {sizeLimit: 1Gi}"
        let old = Shop.deployment.replacingOccurrences(of: text, with: "persistentVolumeClaim: {claimName: uploads}")
        let new = Shop.deployment.replacingOccurrences(of: text, with: source)
        #expect(try Shop.comparison(from: [old], to: [new]).contains([.dataLoss]) == isLost)
        #expect(try !Shop.comparison(from: [new], to: [old]).contains([.dataLoss]))
    }

    @Test(
        "a default that depends on the field beside it is no difference",
        arguments: [
            ("a", "imagePullPolicy: Always", .nothing), ("a:latest", "imagePullPolicy: Always", .nothing),
            ("a:1", "imagePullPolicy: IfNotPresent", .nothing),
            ("host:5000/a", "imagePullPolicy: Always", .nothing),
            ("a@sha256:\(String(repeating: "0", count: 64))", "imagePullPolicy: IfNotPresent", .nothing),
            ("a:1", "imagePullPolicy: Always", .rollingRestart),
            ("a", "imagePullPolicy: IfNotPresent", .rollingRestart),
            ("a:1", "imagePullPolicy: Never", .rollingRestart), ("a:1", "args: []", .nothing),
            ("a:1", "args: [a]", .rollingRestart),
        ] as [(String, String, Effect.Kind)])
    func dependentDefaults(image: String, field: String, kind: Effect.Kind) throws {
        let old = Shop.daemonSet.replacingOccurrences(of: "logs:1", with: image)
        let new = old.replacingOccurrences(of: "image: ", with: "\(field), image: ")
        for (old, new) in [(old, new), (new, old)] {
            #expect(try Shop.comparison(from: [old], to: [new]).changes.map(\.effect.kind) == [kind])
        }
    }

    @Test(
        "fields of a pod that say nothing new do not restart it",
        arguments: [
            ("serviceAccountName: a", "serviceAccount: a", .nothing),
            ("serviceAccountName: a", "serviceAccount: b", .rollingRestart),
            ("hostNetwork: false", "hostAliases: []", .nothing),
            ("hostNetwork: false", "hostAliases: [{ip: 10.0.0.1, hostnames: [a]}]", .rollingRestart),
        ] as [(String, String, Effect.Kind)])
    func podDefaults(field: String, other: String, kind: Effect.Kind) throws {
        let old = Shop.daemonSet.replacingOccurrences(
            of: "      containers:", with: "      \(field)\n      containers:")
        let new = old.replacingOccurrences(of: "      containers:", with: "      \(other)\n      containers:")
        #expect(try Shop.comparison(from: [old], to: [new]).changes.map(\.effect.kind) == [kind])
    }

    @Test("the pace of an autoscaler that is the default is no difference")
    func selectPolicy() throws {
        let old = Shop.autoscaler.replacingOccurrences(
            of: "  minReplicas: 2\n", with: "  minReplicas: 2\n  behavior: {scaleUp: {policies: []}}\n")
        let new = old.replacingOccurrences(of: "policies: []", with: "policies: [], selectPolicy: Max")
        #expect(try Shop.comparison(from: [old], to: [new]).changes.map(\.effect.kind) == [.nothing])
    }

    @Test("an autoscaler's least number counts, not that of the workload")
    func autoscaledWorkload() throws {
        let texts = [
            Shop.deployment.replacingOccurrences(
                of: "replicas: 3", with: "strategy: {rollingUpdate: {maxUnavailable: 1}}"),
            Shop.autoscaler,
        ]
        let new = texts.map { $0.replacingOccurrences(of: "backend:1", with: "backend:2") }
        let comparison = ManifestComparison(from: try Shop.manifests(texts), to: try Shop.manifests(new))
        #expect(comparison.changes.map(\.effect.kind) == [.rollingRestart])
    }

    @Test("a ConfigMap is read again by pods that restart anyway")
    func configurationOfRestartedPods() throws {
        let new = Shop.documents.map { document in
            document.replacingOccurrences(of: "ZONE: eu\n  app", with: "ZONE: us\n  app")
                .replacingOccurrences(of: "proxy:1", with: "proxy:2")
        }
        let comparison = ManifestComparison(from: try Shop.manifests(), to: try Shop.manifests(new))
        let change = try #require(comparison.changes.first { $0.object.kind == "ConfigMap" })
        #expect(change.effect.kind == .inPlace)
        #expect(change.effect.reason == "read by Deployment/backend when it restarts")
        #expect(WorkloadOutcomes(comparison).text == ["restarts Deployment/backend"])
    }

    @Test("a suspended Job may be placed elsewhere, an indexed one may have another length")
    func jobExceptions() throws {
        let suspended = Shop.job.replacingOccurrences(of: "parallelism: 1", with: "parallelism: 1\n  suspend: true")
        let moved = suspended.replacingOccurrences(
            of: "restartPolicy: Never", with: "nodeSelector: {disk: ssd}\n      restartPolicy: Never")
        let indexed = Shop.job.replacingOccurrences(
            of: "completions: 1", with: "completions: 1\n  completionMode: Indexed")
        let longer = indexed.replacingOccurrences(of: "completions: 1", with: "completions: 4")
            .replacingOccurrences(of: "parallelism: 1", with: "parallelism: 4")
        for (old, new) in [(suspended, moved), (indexed, longer)] {
            let comparison = ManifestComparison(from: try Shop.manifests([old]), to: try Shop.manifests([new]))
            #expect(!comparison.isEmpty && !comparison.contains([.immutable]))
        }
    }

    @Test("a Service keeps the address that it has, and one without gets none")
    func servicesAddresses() throws {
        func effects(_ old: String, _ new: String) throws -> [Effect.Kind] {
            func service(_ spec: String) -> String {
                "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}], \(spec)}\n"
            }
            return try Shop.comparison(from: [service(old)], to: [service(new)]).changes.map(\.effect.kind)
        }
        #expect(try effects("clusterIP: 10.0.0.7", "type: ClusterIP").first == .nothing)
        #expect(try effects("clusterIP: None", "type: ClusterIP").first == .nothing)
        #expect(
            try effects("clusterIPs: [None], clusterIP: None", "type: NodePort").filter { $0 == .immutable }.count == 2)
        #expect(try effects("clusterIP: 10.0.0.7", "type: NodePort").contains(.immutable) == false)
        let alias = try effects("clusterIP: 10.0.0.7", "type: ExternalName, externalName: a.b")
        #expect(!alias.contains(.immutable) && !alias.contains(.nothing))
        let balancer = "type: LoadBalancer, loadBalancerClass: a/b, healthCheckNodePort: 30001"
        #expect(try effects(balancer, "type: LoadBalancer").filter { $0 == .immutable }.count == 2)
        #expect(try effects(balancer, "type: ClusterIP").contains(.immutable) == false)
    }
}
