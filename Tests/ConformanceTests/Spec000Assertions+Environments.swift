import KubernetesModel
import Testing

extension Spec000Assertions {
    /// What is the same in all environments, and what is not.
    static let environments: [Assertion] = [
        Assertion("FR-014") { stack in
            let everywhere = try stack["production"].objects.map { "\($0.kind) \($0.name)" }.filter { object in
                stack.environments.allSatisfy { $0.objects.contains { "\($0.kind) \($0.name)" == object } }
            }
            #expect(everywhere.count == 9)
            for object in everywhere where object != "Service database" {
                let versions = stack.environments.map { environment in
                    environment.objects.filter { "\($0.kind) \($0.name)" == object }.map { leaves(of: $0.node) }
                }
                let paths = Set(versions.joined().flatMap(\.keys))
                for path in paths where Set(versions.map { $0.first?[path] }).count > 1 {
                    #expect(mayDiffer(path), "'\(path)' of \(object)")
                }
            }
        },
        Assertion("FR-015") { stack in
            for environment in stack.environments {
                for object in environment.objects {
                    let labels = object.keys("metadata.labels").filter { $0 != "app.kubernetes.io/name" }
                    let part = object.text("metadata.labels[app.kubernetes.io/part-of]")
                    #expect(
                        Set(labels) == ["app.kubernetes.io/instance", "app.kubernetes.io/part-of", "environment"])
                    #expect(object.text("metadata.labels[app.kubernetes.io/instance]") == "todo-app")
                    #expect(part == "todo-app")
                    #expect(object.text("metadata.labels.environment") == environment.environment)
                }
                for workload in environment.workloads {
                    #expect(workload.text("metadata.labels[app.kubernetes.io/name]") == workload.name)
                    #expect(environment.all("Service").contains { $0.name == workload.name })
                }
                for companion in environment.all("HorizontalPodAutoscaler") + environment.all("PodDisruptionBudget") {
                    #expect(environment.workloads.contains { $0.name == companion.name })
                }
            }
        },
        Assertion("SC-007") { stack in
            #expect(stack.environments.map(\.environment) == ["development", "staging", "production"])
            for environment in stack.environments {
                for name in ["backend", "frontend"] {
                    _ = try environment.object("Deployment", name)
                    _ = try environment.object("Service", name)
                }
                _ = try environment.object("Ingress", "todo-app")
                _ = try environment.object("ConfigMap", "todo-app-config")
                _ = try environment.object("Service", "database")
                let namespace = "todo-app-\(environment.environment)"
                _ = try environment.object("Namespace", namespace)
                for object in environment.objects where object.kind != "Namespace" {
                    #expect(object.namespace == namespace)
                }
            }
        },
    ]

    /// Replicas, amounts, hosts and their TLS, where the images come from, and what says which environment it is.
    private static func mayDiffer(_ path: String) -> Bool {
        [
            "metadata.namespace", "metadata.labels.environment", "metadata.annotations.checksum/todo-app-config",
            "spec.replicas", "imagePullPolicy", ".image", "spec.rules[0].host",
            "data.ENVIRONMENT", "data.FRONTEND_URL", "data.CORS_ORIGINS",
            "data.NEXT_PUBLIC_API_URL", "data.NEXT_PUBLIC_CHATKIT_URL",
        ].contains(where: path.hasSuffix)
            || [".resources.limits.", ".resources.requests.", ".imagePullSecrets[", "spec.tls["].contains(
                where: path.contains)
    }

    /// Every value of the tree that holds no others, by its path.
    private static func leaves(of node: ManifestNode, at path: String = "") -> [String: ManifestNode] {
        switch node {
        case .mapping(let fields):
            fields.reduce(into: [:]) { found, field in
                found.merge(leaves(of: field.value, at: "\(path).\(field.key)")) { first, _ in first }
            }
        case .sequence(let items):
            items.enumerated().reduce(into: [:]) { found, item in
                found.merge(leaves(of: item.element, at: "\(path)[\(item.offset)]")) { first, _ in first }
            }
        default: [path: node]
        }
    }
}
