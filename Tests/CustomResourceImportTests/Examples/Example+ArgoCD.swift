import CustomResources
import KubernetesModel

extension Example {
    static let application = Example(
        object: ArgoprojV1alpha1.Application(
            metadata: MetaV1.ObjectMeta(name: "shop"),
            spec: ArgoprojV1alpha1.ApplicationSpec(
                destination: .init(namespace: "shop", server: "https://kubernetes.default.svc"),
                project: "default",
                source: .init(
                    repoURL: "https://charts.example.com", chart: "redis",
                    helm: .init(valuesObject: .mapping(["replicas": .integer(2), "auth": .mapping([:])])),
                    kustomize: .init(replicas: [.init(name: "redis", count: "50%")])),
                syncPolicy: .init(automated: .init(prune: true), retry: .init(backoff: .init(factor: 2), limit: 5)))),
        manifest: """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata: {name: shop}
            spec:
              destination: {namespace: shop, server: https://kubernetes.default.svc}
              project: default
              source:
                repoURL: https://charts.example.com
                chart: redis
                helm:
                  valuesObject: {replicas: 2, auth: {}}
                kustomize:
                  replicas:
                    - {name: redis, count: 50%}
              syncPolicy:
                automated: {prune: true}
                retry: {backoff: {factor: 2}, limit: 5}
            """)
}
