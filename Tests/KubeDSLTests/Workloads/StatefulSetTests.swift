import KubeDSL
import TestSupport
import Testing

private enum RedisPort: Int, ContainerPort { case redis = 6379 }

@Suite struct StatefulSetTests {
    private var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 3, user: 999) {
            Container("redis", image: "redis:7.4-alpine", ports: RedisPort.self, resources: .small)
                .storage("/data", ClaimTemplate("data", size: .gibibytes(1), storageClass: "fast"))
        }
    }

    @Test func `renders what is spelled, with its governing Service and its claim template`() {
        let rendered = render { redis }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: v1
                kind: Service
                metadata:
                  name: redis
                  namespace: test
                  labels:
                    app.kubernetes.io/name: redis
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  ports:
                  - name: redis
                    protocol: TCP
                    port: 6379
                    targetPort: redis
                  selector:
                    app.kubernetes.io/name: redis
                    app.kubernetes.io/instance: test
                  clusterIP: None
                  type: ClusterIP
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata:
                  name: redis
                  namespace: test
                  labels:
                    app.kubernetes.io/name: redis
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  replicas: 3
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: redis
                      app.kubernetes.io/instance: test
                  template:
                    metadata:
                      labels:
                        app.kubernetes.io/name: redis
                        app.kubernetes.io/instance: test
                        app.kubernetes.io/part-of: test
                    spec:
                      containers:
                      - name: redis
                        image: redis:7.4-alpine
                        ports:
                        - name: redis
                          containerPort: 6379
                          protocol: TCP
                        resources:
                          limits:
                            cpu: 200m
                            memory: 128Mi
                          requests:
                            cpu: 100m
                            memory: 64Mi
                        volumeMounts:
                        - name: data
                          mountPath: /data
                        securityContext:
                          capabilities:
                            drop:
                            - ALL
                          readOnlyRootFilesystem: true
                          allowPrivilegeEscalation: false
                      automountServiceAccountToken: false
                      securityContext:
                        runAsUser: 999
                        runAsGroup: 999
                        runAsNonRoot: true
                        fsGroup: 999
                        seccompProfile:
                          type: RuntimeDefault
                  volumeClaimTemplates:
                  - metadata:
                      name: data
                      labels:
                        app.kubernetes.io/name: redis
                        app.kubernetes.io/instance: test
                        app.kubernetes.io/part-of: test
                    spec:
                      accessModes:
                      - ReadWriteOnce
                      resources:
                        requests:
                          storage: 1Gi
                      storageClassName: fast
                  serviceName: redis

                """)
    }

    @Test func `names its governing Service as it is told, in both places and in its address`() {
        let redis = StatefulSet<RedisPort>(
            "redis", service: .headless(.redis, name: "redis-nodes"), replicas: 1, user: 999
        ) {
            Container("redis", image: "redis:7.4-alpine", ports: RedisPort.self, resources: .small)
        }
        let rendered = render { redis }
        #expect(rendered.yaml("Service", at: "metadata.name") == "redis-nodes\n")
        #expect(rendered.yaml("StatefulSet", at: "spec.serviceName") == "redis-nodes\n")
        #expect(rendered.yaml("StatefulSet", at: "spec.volumeClaimTemplates").isEmpty)
        #expect(redis.address(.redis) == "redis-nodes:6379")
    }

    @Test func `has a second Service beside the governing one, which stays its address`() {
        let redis = redis.service(.redis, on: 6380, as: .loadBalancer(), name: "redis-public")
        let rendered = render { redis }
        #expect(
            rendered.objects.compactMap { $0.object as? CoreV1.Service }.map(\.metadata.name) == [
                "redis", "redis-public",
            ])
        #expect(redis.address(.redis) == "redis:6379")
    }

    @Test func `takes the modifiers that all workloads take`() {
        let rendered = render {
            redis.gracePeriod(.minutes(2)).serviceAccountToken(because: "leader election")
                .podAnnotations(["a.io/b": "c"]).disruptionBudget(maxUnavailable: 1)
        }
        #expect(rendered.yaml("StatefulSet", at: "spec.template.spec.terminationGracePeriodSeconds") == "120\n")
        #expect(rendered.yaml("StatefulSet", at: "spec.template.spec.automountServiceAccountToken").isEmpty)
        #expect(rendered.yaml("StatefulSet", at: "spec.template.metadata.annotations") == "a.io/b: c\n")
        #expect(rendered.yaml("PodDisruptionBudget", at: "metadata.name") == "redis\n")
    }
}
