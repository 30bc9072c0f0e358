import CustomResources
import KubernetesModel

extension Example {
    static let httpRoute = Example(
        object: GatewayV1.HTTPRoute(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: GatewayV1.HTTPRouteSpec(
                hostnames: ["shop.example.com"],
                parentRefs: [.init(name: "public", sectionName: "https")],
                rules: [
                    .init(
                        backendRefs: [.init(name: "backend", port: 8000, weight: 90)],
                        filters: [
                            .init(type: .urlRewrite, urlRewrite: .init(path: .init(type: .replacePrefixMatch)))
                        ],
                        matches: [
                            .init(
                                headers: [.init(name: "x-beta", value: "1", type: .exact)], method: .get,
                                path: .init(type: .pathPrefix, value: "/api"))
                        ])
                ])),
        manifest: """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: {name: shop}
            spec:
              hostnames: [shop.example.com]
              parentRefs:
                - {name: public, sectionName: https}
              rules:
                - backendRefs:
                    - {name: backend, port: 8000, weight: 90}
                  filters:
                    - type: URLRewrite
                      urlRewrite: {path: {type: ReplacePrefixMatch}}
                  matches:
                    - headers:
                        - {name: x-beta, value: '1', type: Exact}
                      method: GET
                      path: {type: PathPrefix, value: /api}
            """)
}
