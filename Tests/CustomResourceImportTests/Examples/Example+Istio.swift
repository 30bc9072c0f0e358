import CustomResources
import KubernetesModel

extension Example {
    static let virtualService = Example(
        object: NetworkingIstioV1.VirtualService(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: NetworkingIstioV1.VirtualServiceSpec(
                hosts: ["shop.example.com"],
                http: [
                    .init(
                        corsPolicy: .init(allowMethods: ["GET"], unmatchedPreflights: .ignore),
                        fault: .init(delay: .init(fixedDelay: "5s", percentage: .init(value: 0.5))),
                        match: [.init(headers: ["x-beta": .init(exact: "1")], uri: .init(prefix: "/api"))],
                        mirror_percent: 5,
                        route: [.init(destination: .init(host: "backend", port: .init(number: 8000)), weight: 100)])
                ])),
        manifest: """
            apiVersion: networking.istio.io/v1
            kind: VirtualService
            metadata: {name: shop}
            spec:
              hosts: [shop.example.com]
              http:
                - corsPolicy: {allowMethods: [GET], unmatchedPreflights: IGNORE}
                  fault:
                    delay: {fixedDelay: 5s, percentage: {value: 0.5}}
                  match:
                    - headers: {x-beta: {exact: '1'}}
                      uri: {prefix: /api}
                  mirror_percent: 5
                  route:
                    - destination: {host: backend, port: {number: 8000}}
                      weight: 100
            """)
}
