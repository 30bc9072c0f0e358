import KubernetesModel
import ManifestPackaging

// Environments that are reached in other ways.
extension Sample {
    /// Services of every type, and hosts that only some environments have.
    static let services = Sample(
        "services",
        [
            "dev": services(web: "type: NodePort", hosts: ["dev.local"], tls: false),
            "staging": services(web: "type: LoadBalancer", hosts: ["staging.example.com"], tls: true),
            "prod": services(web: "type: ClusterIP", hosts: ["example.com", "www.example.com"], tls: true),
        ])

    private static func services(web: String, hosts: [String], tls: Bool) -> String {
        let rules = hosts.map { host in
            "{host: \(host), http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}"
        }
        return """
            apiVersion: v1
            kind: Service
            metadata: {name: web}
            spec: {\(web), selector: {app: web}, ports: [{port: 80}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: fixed}
            spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, nodePort: 30080}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: plain, namespace: shop}
            spec: {selector: {app: web}, ports: [{port: 8080}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: database}
            spec: {type: ExternalName, externalName: db.example.com}
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: web}
            spec:
              rules: [\(rules.joined(separator: ", "))]
              \(tls ? "tls: [{hosts: [\(hosts.joined(separator: ", "))], secretName: web-tls}]" : "")
            """
    }

    /// An application, its migration and a helper of one image, and a database of another; the pods carry the hash of
    /// their configuration, in some environments only.
    static let migration = Sample(
        "migration",
        [
            "dev": migration(tag: "dev", level: "debug", hash: nil),
            "prod": migration(tag: "1.0.0", level: "info", hash: "397f5146e199ed02"),
        ])

    private static func migration(tag: String, level: String, hash: String?) -> String {
        let annotations = hash.map { ", annotations: {checksum/app-config: \($0)}" } ?? ""
        return """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: app-config}
            data: {LEVEL: \(level), MODE: "{{ plain }}"}
            ---
            apiVersion: batch/v1
            kind: Job
            metadata: {name: migrate}
            spec: {template: {spec: {containers: [{name: migrate, image: "registry:5000/app:\(tag)"}]}}}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: app}
            spec:
              selector: {matchLabels: {app: app}}
              template:
                metadata: {labels: {app: app}\(annotations)}
                spec:
                  initContainers: [{name: wait, image: "registry:5000/app:\(tag)"}]
                  containers: [{name: app, image: "registry:5000/app:\(tag)"}, {name: database, image: "postgres:17"}]
            """
    }
}
