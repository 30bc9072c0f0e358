import Foundation
import KubernetesModel
import ManifestDiff
import ManifestReading
import Testing

/// The manifests that the tests edit: a shop with a workload of each kind.
enum Shop {
    static func manifests(_ texts: [String] = documents) throws -> [ManifestNode] {
        try ManifestReader.objects(in: texts.joined(separator: "---\n"), file: "shop.yaml").map(\.node)
    }

    /// The shop with `text` replaced by `replacement` in the object; the text must be there once.
    static func manifests(_ object: String, replacing text: String, with replacement: String) throws -> [ManifestNode] {
        let place = try #require(try place(of: object), "no \(object)")
        var texts = documents
        let pieces = texts[place].components(separatedBy: text)
        try #require(pieces.count == 2, "'\(text)' is \(pieces.count - 1) times in \(object)")
        texts[place] = pieces.joined(separator: replacement)
        return try manifests(texts)
    }

    static func manifests(without object: String) throws -> [ManifestNode] {
        let place = try #require(try place(of: object), "no \(object)")
        var texts = documents
        texts.remove(at: place)
        return try manifests(texts)
    }

    static func comparison(from old: [String], to new: [String], isLive: Bool = false) throws -> ManifestComparison {
        ManifestComparison(from: try manifests(old), to: try manifests(new), isLive: isLive)
    }

    private static func place(of object: String) throws -> Int? {
        try manifests().firstIndex { ObjectIdentity($0)?.description == object }
    }

    static let documents = [
        namespace, deployment, recreated, statefulSet, single, daemonSet, job, cronJob, configMap, frozenConfigMap,
        secret, service, loadBalancer, ingress, autoscaler, budget, policy, claim, storageClass, role, roleBinding,
        priorityClass, quota, pod, externalSecret,
    ]

    static let namespace = """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: restricted

        """

    static let deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: backend
          namespace: shop
          labels: {team: blue}
          annotations: {owner: ann}
        spec:
          replicas: 3
          selector:
            matchLabels: {app: backend}
          template:
            metadata:
              labels: {app: backend}
            spec:
              containers:
              - name: proxy
                image: proxy:1
              - name: backend
                image: backend:1
                ports:
                - containerPort: 8000
                  name: http
                env:
                - name: LOG_LEVEL
                  value: info
                - name: PASSWORD
                  valueFrom:
                    secretKeyRef: {name: shop, key: password}
                envFrom:
                - configMapRef: {name: settings}
                resources:
                  requests: {cpu: 500m, memory: 512Mi}
                  limits: {cpu: "1", memory: 1Gi}
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities: {drop: [ALL]}
              volumes:
              - name: cache
                emptyDir: {sizeLimit: 1Gi}

        """

    static let recreated = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: worker, namespace: shop}
        spec:
          replicas: 2
          strategy: {type: Recreate}
          selector:
            matchLabels: {app: worker}
          template:
            metadata:
              labels: {app: worker}
            spec:
              containers:
              - {name: worker, image: "worker:1"}

        """

    static let statefulSet = """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: database, namespace: shop}
        spec:
          replicas: 3
          serviceName: database
          selector:
            matchLabels: {app: database}
          template:
            metadata:
              labels: {app: database}
            spec:
              containers:
              - {name: database, image: "database:1"}
          volumeClaimTemplates:
          - metadata: {name: data}
            spec:
              accessModes: [ReadWriteOnce]
              resources:
                requests: {storage: 10Gi}

        """

    static let single = """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: queue, namespace: shop}
        spec:
          replicas: 1
          serviceName: queue
          selector:
            matchLabels: {app: queue}
          template:
            metadata:
              labels: {app: queue}
            spec:
              containers:
              - {name: queue, image: "queue:1"}

        """

    static let daemonSet = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: logs, namespace: shop}
        spec:
          selector:
            matchLabels: {app: logs}
          template:
            metadata:
              labels: {app: logs}
            spec:
              containers:
              - {name: logs, image: "logs:1"}

        """

    static let job = """
        apiVersion: batch/v1
        kind: Job
        metadata: {name: migrate, namespace: shop}
        spec:
          parallelism: 1
          completions: 1
          template:
            spec:
              restartPolicy: Never
              containers:
              - {name: migrate, image: "backend:1"}

        """

    static let cronJob = """
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: report, namespace: shop}
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                  - {name: report, image: "report:1"}

        """

    static let configMap = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: shop}
        data:
          ZONE: eu
          application.yaml: |
            one: 1
            two: 2

        """

    static let frozenConfigMap = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: frozen, namespace: shop}
        immutable: true
        data: {ZONE: eu}

        """

    static let secret = """
        apiVersion: v1
        kind: Secret
        metadata: {name: shop, namespace: shop}
        type: Opaque
        data:
          password: czNjcmV0

        """

    static let service = """
        apiVersion: v1
        kind: Service
        metadata: {name: backend, namespace: shop}
        spec:
          type: ClusterIP
          clusterIP: 10.0.0.7
          selector: {app: backend}
          ports:
          - {name: http, port: 80, targetPort: http}

        """

    static let loadBalancer = """
        apiVersion: v1
        kind: Service
        metadata: {name: edge, namespace: shop}
        spec:
          type: LoadBalancer
          loadBalancerSourceRanges: [10.0.0.0/8]
          selector: {app: backend}
          ports:
          - {name: https, port: 443, targetPort: http}

        """

    static let ingress = """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8
        spec:
          tls:
          - hosts: [shop.example.com]
            secretName: tls
          rules:
          - host: shop.example.com
            http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  service: {name: backend, port: {name: http}}

        """

    static let autoscaler = """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: {name: backend, namespace: shop}
        spec:
          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: backend}
          minReplicas: 2
          maxReplicas: 10
          metrics:
          - type: Resource
            resource:
              name: cpu
              target: {type: Utilization, averageUtilization: 70}

        """

    static let budget = """
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: {name: backend, namespace: shop}
        spec:
          minAvailable: 2
          selector:
            matchLabels: {app: backend}

        """

    static let policy = """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: {name: backend, namespace: shop}
        spec:
          podSelector:
            matchLabels: {app: backend}
          policyTypes: [Ingress, Egress]
          ingress:
          - from:
            - podSelector:
                matchLabels: {app: frontend}
            ports:
            - {port: 8000}
          - from:
            - ipBlock:
                cidr: 10.0.0.0/8
                except: [10.1.0.0/16]

        """

    static let claim = """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: uploads, namespace: shop}
        spec:
          accessModes: [ReadWriteOnce]
          storageClassName: fast
          resources:
            requests: {storage: 10Gi}

        """

    static let storageClass = """
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata: {name: fast}
        provisioner: example.com/disk
        parameters: {type: ssd}

        """

    static let role = """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: {name: reader, namespace: shop}
        rules:
        - apiGroups: [""]
          resources: [configmaps]
          verbs: [get, list]

        """

    static let roleBinding = """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: reader, namespace: shop}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
        subjects:
        - {kind: ServiceAccount, name: backend, namespace: shop}

        """

    static let priorityClass = """
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata: {name: high}
        value: 1000

        """

    static let quota = """
        apiVersion: v1
        kind: ResourceQuota
        metadata: {name: shop, namespace: shop}
        spec:
          hard: {limits.memory: 10Gi}

        """

    static let pod = """
        apiVersion: v1
        kind: Pod
        metadata: {name: debug, namespace: shop}
        spec:
          restartPolicy: Never
          containers:
          - {name: debug, image: "debug:1"}

        """

    static let externalSecret = """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: {name: shop, namespace: shop}
        spec:
          secretStoreRef: {name: vault, kind: ClusterSecretStore}
          data:
          - {secretKey: password, remoteRef: {key: shop/password}}

        """
}
