import KubernetesModel
import ManifestPackaging

// Environments that lack what others have.
extension Sample {
    /// Mappings that one environment leaves empty, in a chart with labels that everything shares.
    static let hollow = Sample(
        "hollow",
        [
            "dev": hollow(level: "debug", job: "{}", annotations: "{}", second: "{}"),
            "prod": hollow(
                level: "info", job: "{labels: {\(labels)}}", annotations: "{checksum/app-config: 280a0706861b7f63}",
                second: "{labels: {\(labels)}, annotations: {note: a, checksum/app-config: 280a0706861b7f63}}"),
        ])

    private static let labels = "team: web, part: shop"

    private static func hollow(level: String, job: String, annotations: String, second: String) -> String {
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: app-config}
        data: {LEVEL: \(level)}
        ---
        apiVersion: batch/v1
        kind: Job
        metadata: {name: migrate, labels: {\(labels)}}
        spec: {template: {metadata: \(job), spec: {containers: [{name: migrate, image: "migrate:1"}]}}}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: app, labels: {\(labels)}}
        spec:
          selector: {matchLabels: {app: app}}
          template:
            metadata: {labels: {app: app}, annotations: \(annotations)}
            spec: {containers: [{name: app, image: "app:1"}]}
        ---
        apiVersion: batch/v1
        kind: Job
        metadata: {name: second, labels: {\(labels)}}
        spec: {template: {metadata: \(second), spec: {containers: [{name: second, image: "second:1"}]}}}
        """
    }

    /// A workload that has limits in one environment alone.
    static let unlimited = Sample(
        "unlimited", ["dev": unlimited(""), "prod": unlimited("limits: {cpu: 500m, memory: 1Gi}, ")])

    private static func unlimited(_ limits: String) -> String {
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec: {containers: [{name: web, image: "web:1", resources: {\(limits)requests: {cpu: 100m}}}]}
        """
    }

    /// A workload with a number of replicas where nothing scales it.
    static let scaled = Sample(
        "scaled",
        [
            "dev": scaled("replicas: 1", ""),
            "prod": scaled(
                "paused: false",
                """
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: web}
                spec:
                  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
                  minReplicas: 2
                  maxReplicas: 4
                """),
        ])

    private static func scaled(_ field: String, _ autoscaler: String) -> String {
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          \(field)
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec: {containers: [{name: web, image: "web:1"}]}
        \(autoscaler)
        """
    }

    /// Services and routes with ports and hosts that only some environments have.
    static let partial = Sample(
        "partial",
        [
            "dev": partial(
                nodePort: ", nodePort: 30080", metrics: "{name: metrics, port: 9090}, ", host: "",
                tls: "[]"),
            "prod": partial(
                nodePort: "", metrics: "", host: "host: example.com, ",
                tls: "[{secretName: tls}]"),
        ])

    private static func partial(
        nodePort: String, metrics: String, host: String, tls: String
    ) -> String {
        """
        apiVersion: v1
        kind: Service
        metadata: {name: fixed}
        spec: {type: NodePort, selector: {app: web}, ports: [{port: 80\(nodePort)}]}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: web}
        spec: {selector: {app: web}, ports: [\(metrics){name: http, port: 80}]}
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: {name: web}
        spec:
          rules: [{\(host)http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]
          tls: \(tls)
        """
    }
}
