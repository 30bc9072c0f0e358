import CustomResources
import KubernetesModel

extension Example {
    static let scaledObject = Example(
        object: KedaV1alpha1.ScaledObject(
            metadata: MetaV1.ObjectMeta(name: "worker"),
            spec: KedaV1alpha1.ScaledObjectSpec(
                scaleTargetRef: .init(name: "worker"),
                triggers: [
                    .init(
                        metadata: ["address": "redis:6379", "listLength": "5"], type: "redis",
                        authenticationRef: .init(name: "redis", kind: .clusterTriggerAuthentication))
                ],
                advanced: .init(
                    horizontalPodAutoscalerConfig: .init(
                        behavior: .init(
                            scaleDown: .init(
                                policies: [.init(periodSeconds: 60, type: "Percent", value: 10)],
                                stabilizationWindowSeconds: 300, tolerance: "50m")))),
                fallback: .init(failureThreshold: 3, replicas: 2, behavior: .currentReplicas),
                maxReplicaCount: 10)),
        manifest: """
            apiVersion: keda.sh/v1alpha1
            kind: ScaledObject
            metadata: {name: worker}
            spec:
              scaleTargetRef: {name: worker}
              triggers:
                - metadata: {address: 'redis:6379', listLength: '5'}
                  type: redis
                  authenticationRef: {name: redis, kind: ClusterTriggerAuthentication}
              advanced:
                horizontalPodAutoscalerConfig:
                  behavior:
                    scaleDown:
                      policies:
                        - {periodSeconds: 60, type: Percent, value: 10}
                      stabilizationWindowSeconds: 300
                      tolerance: 50m
              fallback: {failureThreshold: 3, replicas: 2, behavior: currentReplicas}
              maxReplicaCount: 10
            """)
}
