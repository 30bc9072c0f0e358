import Foundation
import KubernetesModel
import ManifestDiff
import Testing

@Suite("A live export is compared without what only the server writes")
struct LiveExportTests {
    /// The deployment as `kubectl get -o yaml` prints it.
    static let live =
        Shop.deployment
        .replacingOccurrences(
            of: "annotations: {owner: ann}",
            with: """
                annotations:
                    owner: ann
                    deployment.kubernetes.io/revision: "7"
                    kubectl.kubernetes.io/last-applied-configuration: "{}"
                  uid: 0c3f
                  resourceVersion: "12"
                  generation: 3
                  creationTimestamp: "2026-01-01T00:00:00Z"
                  managedFields: [{manager: kubectl}]
                """
        )
        .replacingOccurrences(
            of: "  replicas: 3\n",
            with: """
                  replicas: 3
                  revisionHistoryLimit: 10
                  progressDeadlineSeconds: 600
                  strategy:
                    type: RollingUpdate
                    rollingUpdate: {maxSurge: 25%, maxUnavailable: 25%}

                """
        )
        .replacingOccurrences(
            of: "      labels: {app: backend}\n",
            with: """
                      labels: {app: backend}
                      creationTimestamp: null
                      annotations: {kubectl.kubernetes.io/restartedAt: "2026-01-01T00:00:00Z"}

                """
        )
        .replacingOccurrences(
            of: "image: proxy:1", with: "image: proxy:1\n        resources: {}\n        imagePullPolicy: Always"
        )
        .replacingOccurrences(of: "containerPort: 8000", with: "containerPort: 8000\n          protocol: TCP")
        .replacingOccurrences(
            of: "      volumes:",
            with: """
                      restartPolicy: Always
                      dnsPolicy: ClusterFirst
                      schedulerName: default-scheduler
                      securityContext: {}
                      serviceAccount: backend
                      terminationGracePeriodSeconds: 30
                      volumes:
                """) + "status: {readyReplicas: 3}\n"

    @Test("what the server fills in is no difference")
    func defaults() throws {
        let new = try Shop.manifests([Shop.deployment])
        let live = try Shop.manifests([Self.live])
        #expect(ManifestComparison(from: live, to: new, isLive: true).changes.map(\.path.text) == [])
        #expect(!ManifestComparison(from: live, to: new).isEmpty)
    }

    @Test(
        "what somebody changed by hand is",
        arguments: [
            ("replicas: 3", "replicas: 5", "spec.replicas"),
            ("revisionHistoryLimit: 10", "revisionHistoryLimit: 2", "spec.revisionHistoryLimit"),
            ("maxSurge: 25%", "maxSurge: 50%", "spec.strategy"),
            ("value: info", "value: debug", "spec.template.spec.containers[backend].env[LOG_LEVEL].value"),
            ("owner: ann", "owner: ann\n    more: x", "metadata.annotations[more]"),
            ("dnsPolicy: ClusterFirst", "dnsPolicy: Default", "spec.template.spec.dnsPolicy"),
        ])
    func drift(text: String, replacement: String, path: String) throws {
        let live = Self.live.replacingOccurrences(of: text, with: replacement)
        #expect(live != Self.live)
        let changes = ManifestComparison(
            from: try Shop.manifests([live]), to: try Shop.manifests([Shop.deployment]), isLive: true
        ).changes
        #expect(changes.map(\.path.text) == [path])
    }

    @Test(
        "what an agent writes to know its objects is no difference, and beside files it is one",
        arguments: [
            "labels: {tier: data, kustomize.toolkit.fluxcd.io/name: shop}, annotations: {a: b}",
            "labels: {tier: data}, annotations: {a: b, argocd.argoproj.io/sync-wave: '2'}",
            "labels: {tier: data}, annotations: {a: b, argocd.argoproj.io/tracking-id: x}",
        ])
    func agents(metadata: String) throws {
        func manifests(_ metadata: String) throws -> [ManifestNode] {
            try Shop.manifests(["apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, \(metadata)}\n"])
        }
        let (old, new) = try (manifests(metadata), manifests("labels: {tier: data}, annotations: {a: b}"))
        #expect(ManifestComparison(from: old, to: new, isLive: true).isEmpty)
        #expect(!ManifestComparison(from: old, to: new).isEmpty)
        // Where the source spells a mark, another one is a difference.
        #expect(!ManifestComparison(from: new, to: old, isLive: true).isEmpty)
    }

    @Test("annotations of which all are an agent's are no difference")
    func agentsAlone() throws {
        let new = try Shop.manifests(["apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"])
        func changes(_ annotations: String) throws -> [String] {
            let old = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: \(annotations)}\n"
            return ManifestComparison(from: try Shop.manifests([old]), to: new, isLive: true).changes.map(\.path.text)
        }
        #expect(try changes("{argocd.argoproj.io/tracking-id: x}") == [])
        // What says what the agent may do is no mark.
        #expect(try changes("{argocd.argoproj.io/sync-options: Prune=false}") == ["metadata.annotations"])
        #expect(try changes("{argocd.argoproj.io/tracking-id: x, mine: y}") == ["metadata.annotations"])
    }

    @Test("an autoscaler's number of replicas is not the stack's business")
    func autoscaledReplicas() throws {
        let new = [Shop.deployment.replacingOccurrences(of: "  replicas: 3\n", with: ""), Shop.autoscaler]
        let comparison = ManifestComparison(
            from: try Shop.manifests([Self.live, Shop.autoscaler]), to: try Shop.manifests(new), isLive: true)
        #expect(comparison.changes.map(\.path.text) == [])
    }

    @Test("what the server assigns to Services, claims and Namespaces is its own")
    func assignedFields() throws {
        let new = """
            apiVersion: v1
            kind: Service
            metadata: {name: a}
            spec: {selector: {app: a}, ports: [{port: 80}]}
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: shop}
            ---
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: a, namespace: shop}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}

            """
        let live = """
            apiVersion: v1
            kind: Service
            metadata: {name: a, namespace: shop}
            spec:
              selector: {app: a}
              type: ClusterIP
              clusterIP: 10.0.0.7
              clusterIPs: [10.0.0.7]
              ipFamilies: [IPv4]
              ipFamilyPolicy: SingleStack
              internalTrafficPolicy: Cluster
              sessionAffinity: None
              ports: [{port: 80, protocol: TCP, targetPort: 80}]
            status: {loadBalancer: {}}
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: shop, labels: {kubernetes.io/metadata.name: shop}}
            spec: {finalizers: [kubernetes]}
            ---
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: a, namespace: shop, finalizers: [kubernetes.io/pvc-protection]}
            spec:
              accessModes: [ReadWriteOnce]
              resources: {requests: {storage: 1Gi}}
              storageClassName: standard
              volumeName: pvc-1
              volumeMode: Filesystem

            """
        let comparison = ManifestComparison(
            from: try Shop.manifests([live]), to: try Shop.manifests([new]), isLive: true)
        #expect(comparison.changes.map(\.path.text) == [])
    }

    @Test(
        "what servers fill in is no difference, and anything else there is one",
        arguments: [
            Filled(
                "autoscaling/v2", "HorizontalPodAutoscaler",
                "maxReplicas: 3, behavior: {scaleDown: {policies: [{type: Pods, value: 1, periodSeconds: 60}]}}",
                """
                minReplicas: 1, maxReplicas: 3, behavior: {scaleDown: {policies: [{type: Pods, value: 1, periodSeconds: 60}], \
                selectPolicy: Max}, scaleUp: {stabilizationWindowSeconds: 0, selectPolicy: Max, policies: \
                [{type: Pods, value: 4, periodSeconds: 15}, {type: Percent, value: 100, periodSeconds: 15}]}}
                """, "value: 4", "value: 5"),
            Filled(
                "batch/v1", "Job", "suspend: true", "suspend: true, completions: 1, parallelism: 1", "ns: 1", "ns: 2"),
            Filled(
                "batch/v1", "Job", "parallelism: 2", "parallelism: 2, completionMode: NonIndexed",
                "parallelism: 2, c", "parallelism: 2, completions: 1, c"),
            Filled(
                "external-secrets.io/v1", "ExternalSecret",
                "target: {template: {type: a}}, data: [{secretKey: K, remoteRef: {key: k}}], dataFrom: [{find: {path: p}}]",
                """
                target: {creationPolicy: Owner, deletionPolicy: Retain, template: {type: a, engineVersion: v2, \
                mergePolicy: Replace}}, refreshInterval: 1h0m0s, data: [{secretKey: K, remoteRef: {key: k, \
                conversionStrategy: Default, decodingStrategy: None, metadataPolicy: None}}], \
                dataFrom: [{find: {path: p, conversionStrategy: Default, decodingStrategy: None}}]
                """, "engineVersion: v2", "engineVersion: v1"),
            Filled(
                "v1", "Pod",
                "containers: [{name: a, image: 'a:1', env: [{name: N, valueFrom: {fieldRef: {fieldPath: f}}}]}]",
                """
                containers: [{name: a, image: 'a:1', env: [{name: N, valueFrom: {fieldRef: {apiVersion: v1, fieldPath: f}}}], \
                imagePullPolicy: IfNotPresent, terminationMessagePolicy: File}]
                """, "apiVersion: v1", "apiVersion: v2"),
            Filled(
                "v1", "Service", "ports: [{port: 80}]",
                "ports: [{port: 80, protocol: TCP}], sessionAffinity: None, clusterIP: 10.0.0.7, clusterIPs: [10.0.0.7]",
                "clusterIP: 10.0.0.7", "clusterIP: None"),
            Filled(
                "v1", "Service", "clusterIP: None, ports: [{port: 80}]",
                "clusterIP: None, clusterIPs: [None], ports: [{port: 80, protocol: TCP}]", "protocol: TCP",
                "protocol: UDP"),
        ])
    func filledIn(_ filled: Filled) throws {
        func differences(_ live: String) throws -> Int {
            try Shop.comparison(from: [filled.manifest(live)], to: [filled.manifest(filled.source)], isLive: true)
                .changes.count
        }
        #expect(try differences(filled.live) == 0)
        let other = filled.live.replacing(filled.text, with: filled.replacement)
        try #require(other != filled.live)
        #expect(try differences(other) > 0)
    }

    struct Filled: CustomTestStringConvertible {
        let apiVersion: String
        let kind: String
        /// The specification as it is rendered, and as the server has it.
        let source: String
        let live: String
        let text: String
        /// What the server would not write in place of `text`.
        let replacement: String

        init(
            _ apiVersion: String, _ kind: String, _ source: String, _ live: String, _ text: String,
            _ replacement: String
        ) {
            self.apiVersion = apiVersion
            self.kind = kind
            self.source = source
            self.live = live
            self.text = text
            self.replacement = replacement
        }

        var testDescription: String { "\(kind): \(source)" }

        func manifest(_ specification: String) -> String {
            "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata: {name: a}\nspec: {\(specification)}\n"
        }
    }

    @Test(
        "the claims of a StatefulSet's templates are its own, and gone with it or with their template",
        arguments: [
            ("data-database-0", Shop.statefulSet, 0), ("data-database-17", Shop.statefulSet, 0),
            ("data-database-0", Shop.statefulSet.replacingOccurrences(of: ", namespace: shop", with: ""), 0),
            ("data-database-0", Shop.statefulSet.replacingOccurrences(of: "name: data}", with: "name: files}"), 1),
            ("data-database-0", Shop.statefulSet.replacingOccurrences(of: "namespace: shop", with: "namespace: a"), 1),
            ("data-database-0", Shop.single, 1), ("data-database-0", Shop.namespace, 1),
            ("data-database", Shop.statefulSet, 1),
            ("data-database-", Shop.statefulSet, 1), ("data-database-a", Shop.statefulSet, 1),
            ("other-database-0", Shop.statefulSet, 1),
        ])
    func claims(name: String, statefulSet: String, losses: Int) throws {
        let claim = Shop.claim.replacingOccurrences(of: "uploads", with: name)
        for old in [[claim], [claim, Shop.statefulSet]] {
            let changes = try Shop.comparison(from: old, to: [statefulSet], isLive: true).changes
            let kinds = changes.filter { $0.object.kind == "PersistentVolumeClaim" }.map(\.effect.kind)
            #expect(kinds == [Effect.Kind](repeating: .dataLoss, count: losses))
        }
    }

    @Test(
        "objects that nobody declares do not count as gone",
        arguments: [
            ("v1", "ConfigMap", "name: kube-root-ca.crt"), ("v1", "ServiceAccount", "name: default"),
            ("apps/v1", "ReplicaSet", "name: a, ownerReferences: [{name: b}]"), ("v1", "Endpoints", "name: a"),
            ("discovery.k8s.io/v1", "EndpointSlice", "name: a"),
        ])
    func undeclared(apiVersion: String, kind: String, metadata: String) throws {
        let live = "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata: {\(metadata)}\n"
        let old = try Shop.manifests([live])
        #expect(ManifestComparison(from: old, to: [], isLive: true).isEmpty)
        #expect(!ManifestComparison(from: old, to: []).isEmpty)
    }
}
