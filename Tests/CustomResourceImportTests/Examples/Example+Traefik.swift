import CustomResources
import KubernetesModel

extension Example {
    static let middleware = Example(
        object: TraefikV1alpha1.Middleware(
            metadata: MetaV1.ObjectMeta(name: "limit"),
            spec: TraefikV1alpha1.MiddlewareSpec(
                headers: .init(customRequestHeaders: ["X-Shop": "yes"]),
                plugin: ["demo": .mapping(["enabled": .boolean(true)])],
                rateLimit: .init(average: 100, burst: 50, period: "1m"))),
        manifest: """
            apiVersion: traefik.io/v1alpha1
            kind: Middleware
            metadata: {name: limit}
            spec:
              headers:
                customRequestHeaders: {X-Shop: 'yes'}
              plugin:
                demo: {enabled: true}
              rateLimit: {average: 100, burst: 50, period: 1m}
            """)
}
