import KubeDSL
import TestSupport
import Testing

private enum WebPort: Int, ContainerPort { case http = 8080 }

@Suite struct DeploymentTests {
    private static let resources = Resources(
        cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))

    @Test func `renders what is spelled, with restricted security and nothing else`() {
        let rendered = render {
            Deployment("web", replicas: 2, user: 10001) {
                Container("web", image: "web:1.0", ports: WebPort.self, resources: Self.resources)
            }
        }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                  namespace: test
                  labels:
                    app.kubernetes.io/name: web
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  replicas: 2
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: web
                      app.kubernetes.io/instance: test
                  template:
                    metadata:
                      labels:
                        app.kubernetes.io/name: web
                        app.kubernetes.io/instance: test
                        app.kubernetes.io/part-of: test
                    spec:
                      containers:
                      - name: web
                        image: web:1.0
                        ports:
                        - name: http
                          containerPort: 8080
                          protocol: TCP
                        resources:
                          limits:
                            cpu: 200m
                            memory: 128Mi
                          requests:
                            cpu: 100m
                            memory: 64Mi
                        securityContext:
                          capabilities:
                            drop:
                            - ALL
                          readOnlyRootFilesystem: true
                          allowPrivilegeEscalation: false
                      automountServiceAccountToken: false
                      securityContext:
                        runAsUser: 10001
                        runAsGroup: 10001
                        runAsNonRoot: true
                        fsGroup: 10001
                        seccompProfile:
                          type: RuntimeDefault

                """)
    }

    @Test func `leaves the number of replicas to an autoscaler that it renders`() {
        let rendered = render {
            Deployment("web", replicas: .autoscaled(min: 2, max: 5, .cpu(70), .memory(80)), user: 10001) {
                Container("web", image: "web:1.0", ports: WebPort.self, resources: Self.resources)
            }
        }
        #expect(!rendered.yaml("Deployment").contains("replicas:"))
        #expect(
            rendered.yaml("HorizontalPodAutoscaler") == """
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata:
                  name: web
                  namespace: test
                  labels:
                    app.kubernetes.io/name: web
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  scaleTargetRef:
                    kind: Deployment
                    name: web
                    apiVersion: apps/v1
                  minReplicas: 2
                  maxReplicas: 5
                  metrics:
                  - type: Resource
                    resource:
                      name: cpu
                      target:
                        type: Utilization
                        averageUtilization: 70
                  - type: Resource
                    resource:
                      name: memory
                      target:
                        type: Utilization
                        averageUtilization: 80

                """)
    }
}
