import KubernetesModel
import ManifestPackaging

// Environments that differ in every way that a chart or an overlay has to express.
extension Sample {
    /// Numbers, amounts, variables, parts that come and go, and objects of some environments only.
    static let workload = Sample(
        "shop", secrets: [ExpectedSecret(name: "shop-secrets", namespace: "shop", keys: ["TOKEN", "tls.crt"])],
        [
            "dev": deployment(
                replicas: "replicas: 1", image: "shop/api:dev", memory: "128Mi",
                env: """
                    - name: LEVEL
                      value: debug
                    - name: TRACE
                      value: "1"
                    - name: TOKEN
                      valueFrom: {secretKeyRef: {name: shop-secrets, key: TOKEN}}
                    """),
            "staging": deployment(
                replicas: "replicas: 2", image: "registry:5000/shop/api:1.0", memory: "256Mi",
                env: """
                    - name: LEVEL
                      value: info
                    - name: TOKEN
                      valueFrom: {secretKeyRef: {name: shop-secrets, key: TOKEN}}
                    """, extra: autoscaler(metrics: ["cpu"])),
            "prod": deployment(
                replicas: "paused: false", image: "registry:5000/shop/api:1.0", memory: "1Gi",
                env: """
                    - name: LEVEL
                      value: info
                    - name: REGION
                      value: "012"
                    - name: TOKEN
                      valueFrom: {secretKeyRef: {name: shop-secrets, key: TOKEN}}
                    """,
                sidecar: """
                    - name: proxy
                      image: proxy:2.1
                      resources: {limits: {memory: 64Mi}}
                      volumeMounts: [{name: tmp, mountPath: /tmp}]
                    """, extra: autoscaler(metrics: ["cpu", "memory"])),
        ])

    private static func deployment(
        replicas: String, image: String, memory: String, env: String, sidecar: String = "", extra: String = ""
    ) -> String {
        """
        apiVersion: v1
        kind: Namespace
        metadata: {name: shop, labels: {team: web}}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: api, namespace: shop, labels: {team: web}}
        spec:
          selector: {app: api}
          ports: [{name: http, port: 80, targetPort: http}]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: api, namespace: shop, labels: {team: web}}
        spec:
          \(replicas)
          selector: {matchLabels: {app: api}}
          template:
            metadata: {labels: {app: api}}
            spec:
              volumes: [{name: tmp, emptyDir: {}}]
              containers:
              - name: api
                image: \(image)
                ports: [{name: http, containerPort: 8080}]
                readinessProbe: {httpGet: {path: /ready, port: 8080}}
                resources: {limits: {memory: \(memory), cpu: '1'}}
                env:
        \(env.indented(by: 8))
        \(sidecar.indented(by: 6))
        \(extra)
        """
    }

    private static func autoscaler(metrics: [String]) -> String {
        """
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: {name: api, namespace: shop, labels: {team: web}}
        spec:
          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
          minReplicas: 2
          maxReplicas: \(metrics.count * 5)
          metrics:
        """ + "\n"
            + metrics.map {
                "  - {type: Resource, resource: {name: \($0), target: {type: Utilization, averageUtilization: 70}}}\n"
            }.joined()
    }

    /// Texts that templates and YAML would take for something else.
    static let texts = Sample(
        "texts",
        [
            "dev": texts(
                #"{same: '{{ .Values.x }}', differs: '{{ a }}', number: '1', flag: 'true', octal: '012', none: '',"#
                    + #" quote: "it's \"so\"", lines: "a\n{{ b }}\n\n", end: "a  ", only: 'yes', y: 'n', file.yaml: "k: {{ v }}\n"}"#
            ),
            "prod": texts(
                #"{same: '{{ .Values.x }}', differs: '}} {{', number: '2', flag: 'false', octal: '0o17', none: ' ',"#
                    + #" quote: "\\ ' \u0007", lines: "\n  a\nb  ", end: "b\t\n", null: '~', y: 'n', file.yaml: "k: {{ v }}\n"}"#
            ),
        ])

    private static func texts(_ data: String) -> String {
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: texts-config, annotations: {'example.com/{{ note }}': '{{/* c */}}'}}
        data: \(data)
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: literal}
        data: {script: "#!/bin/sh\\n{{ a }}\\n\\tb\\n\\n\\n", tail: "x\\n  ", "{{ key }}": "{{{", mark: "{{\\u0301"}
        """
    }

    /// Routes with and without certificates, annotations and hosts.
    static let routes = Sample(
        "routes",
        [
            "dev": route(host: "dev.local", annotations: "", tls: ""),
            "staging": route(
                host: "staging.example.com", annotations: "annotations: {example.com/issuer: test}",
                tls: "tls: [{hosts: [staging.example.com], secretName: tls}]"),
            "prod": route(
                host: "example.com", annotations: "annotations: {example.com/issuer: real, example.com/limit: '10'}",
                tls: "tls: [{hosts: [example.com], secretName: tls-prod}]"),
        ])

    private static func route(host: String, annotations: String, tls: String) -> String {
        """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: routes
          \(annotations)
        spec:
          ingressClassName: nginx
          rules:
          - host: \(host)
            http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}
          \(tls)
        """
    }

    /// Lists of other lengths and orders, empty collections, types that change.
    static let lists = Sample(
        "lists",
        [
            "dev": thing("[a, b]", "[{name: x, v: 1}, {name: y, v: 2}]", "[{v: 1}]", "5", "{}"),
            "staging": thing("[]", "[{name: y, v: 3}, {name: x, v: 1}]", "[{v: 2}, {v: 3}]", "25%", "{a: {b: 1}}"),
            "prod": thing("[b]", "[{name: z, v: 2, w: [1]}, {name: y, v: 2}]", "[]", "true", "{a: {b: {c: 1.5}}}"),
        ])

    private static func thing(_ scalars: String, _ named: String, _ other: String, _ any: String, _ map: String)
        -> String
    {
        """
        apiVersion: example.com/v1
        kind: Thing
        metadata: {name: thing}
        spec: {scalars: \(scalars), named: \(named), other: \(other), any: \(any), map: \(map), nested: [[1, 2], [3]], big: 3000000}
        """
    }

    /// A namespace that is called otherwise in each environment, and names that are the same twice.
    static let scopes = Sample(
        "scopes",
        secrets: ["apps-dev", "data-dev", "apps-prod", "data-prod"].map {
            ExpectedSecret(name: "token", namespace: $0, keys: ["KEY"])
        },
        ["dev": scope("dev", zone: "a"), "prod": scope("prod", zone: "b") + "\n" + extraPolicy])

    private static func scope(_ name: String, zone: String) -> String {
        ["apps", "data"].map { part in
            """
            apiVersion: v1
            kind: Namespace
            metadata: {name: \(part)-\(name), labels: {environment: \(name)}}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: global, namespace: \(part)-\(name), labels: {environment: \(name)}}
            data: {ZONE: \(part)-\(zone), zone: \(zone), Z-one: same}
            """
        }.joined(separator: "\n---\n")
    }

    private static let extraPolicy = """
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: readers, namespace: apps-prod}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
        subjects: [{kind: ServiceAccount, name: reader, namespace: data-prod}]
        """
}

extension String {
    fileprivate func indented(by spaces: Int) -> String {
        split(separator: "\n").map { String(repeating: " ", count: spaces) + $0 }.joined(separator: "\n")
    }
}
