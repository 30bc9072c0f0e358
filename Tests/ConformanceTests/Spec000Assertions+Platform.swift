import KubernetesValues
import Testing

extension Spec000Assertions {
    static let platform: [Assertion] = [
        Assertion("K8S") { stack in
            let versions = [
                "Namespace": "v1", "ConfigMap": "v1", "Service": "v1", "Deployment": "apps/v1",
                "StatefulSet": "apps/v1", "PodDisruptionBudget": "policy/v1", "Ingress": "networking.k8s.io/v1",
                "HorizontalPodAutoscaler": "autoscaling/v2",
            ]
            for object in stack.environments.flatMap(\.objects) {
                #expect(object.text("apiVersion") == versions[object.kind])
            }
            let development = try stack["development"]
            #expect(try total("requests.cpu", in: development) <= amount("2"))
            #expect(try total("requests.memory", in: development) <= amount("4Gi"))
        },
        Assertion("ENVVARS") { stack in
            for environment in stack.environments {
                let backend = Set(try environment.container(of: "backend").items("env").map { $0.text("name") })
                #expect(
                    backend.isSuperset(of: [
                        "DATABASE_URL", "OPENAI_API_KEY", "BETTER_AUTH_SECRET", "FRONTEND_URL",
                    ]))
                let frontend = try environment.container(of: "frontend")
                for name in ["NEXT_PUBLIC_API_URL", "NEXT_PUBLIC_CHATKIT_URL"] {
                    let url = try configured(name, of: frontend, in: environment)
                    #expect(url.hasPrefix("http"))
                }
            }
        },
        Assertion("NFR-Net") { stack in
            for environment in stack.environments { #expect(environment.all("NetworkPolicy").isEmpty) }
        },
        // No mesh, operator, vault, KEDA, GitOps or policy object; no replicas and no backups of the database; no level
        // that the cluster enforces; no scaling by anything but CPU and memory.
        Assertion("OUT") { stack in
            let kinds: Set = [
                "Namespace", "ConfigMap", "Service", "Deployment", "StatefulSet", "PodDisruptionBudget", "Ingress",
                "HorizontalPodAutoscaler",
            ]
            for environment in stack.environments {
                #expect(kinds.isSuperset(of: environment.objects.map(\.kind)))
                for namespace in environment.all("Namespace") {
                    #expect(namespace.keys("metadata.labels").allSatisfy { !$0.hasPrefix("pod-security") })
                }
                for database in environment.all("StatefulSet") { #expect(database.number("spec.replicas") == 1) }
                for autoscaler in environment.all("HorizontalPodAutoscaler") {
                    #expect(autoscaler.items("spec.metrics").allSatisfy { $0.text("type") == "Resource" })
                }
            }
        },
    ]
}
