import Foundation
import KubeDSL
import KubernetesModel
import ManifestDiff
import ManifestReading
import TestSupport
import Testing

@testable import TodoApp

/// A change of one object of the flagship's production, and what it must be said to do.
struct FlagshipEdit: Sendable, CustomTestStringConvertible {
    /// Kind and name, `Deployment/backend`.
    let object: String
    let text: String
    let replacement: String
    let effect: Effect.Kind

    init(_ object: String, _ text: String, _ replacement: String, _ effect: Effect.Kind) {
        self.object = object
        self.text = text
        self.replacement = replacement
        self.effect = effect
    }

    var testDescription: String { "\(object): \(text) → \(replacement)" }

    private static let tag = "todo-backend:1.0.0"

    static let workloads: [FlagshipEdit] = [
        FlagshipEdit("Deployment/backend", tag, "todo-backend:1.0.1", .rollingRestart),
        FlagshipEdit("Deployment/backend", "memory: 512Mi", "memory: 640Mi", .rollingRestart),
        FlagshipEdit("Deployment/backend", "memory: 1Gi", "memory: 1024Mi", .nothing),
        FlagshipEdit("Deployment/backend", "cpu: '1'", "cpu: '2'", .rollingRestart),
        FlagshipEdit("Deployment/backend", "key: LOG_LEVEL", "key: ENVIRONMENT", .rollingRestart),
        FlagshipEdit("Deployment/backend", "containerPort: 8000", "containerPort: 8080", .rollingRestart),
        FlagshipEdit("Deployment/backend", "path: /health/ready", "path: /ready", .rollingRestart),
        FlagshipEdit("Deployment/backend", "periodSeconds: 10", "periodSeconds: 20", .rollingRestart),
        FlagshipEdit("Deployment/backend", "- head", "- heads", .rollingRestart),
        FlagshipEdit("Deployment/backend", "runAsUser: 10001", "runAsUser: 10009", .rollingRestart),
        FlagshipEdit("Deployment/backend", "serviceAccountName: backend", "serviceAccountName: other", .rollingRestart),
        FlagshipEdit(
            "Deployment/backend", "terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 60",
            .rollingRestart),
        FlagshipEdit("Deployment/backend", "maxSkew: 1", "maxSkew: 2", .rollingRestart),
        FlagshipEdit(
            "Deployment/backend", "checksum/todo-app-config: ", "checksum/todo-app-config: '0'  # ", .rollingRestart),
        FlagshipEdit("Deployment/backend", "  strategy:", "  paused: true\n  strategy:", .inPlace),
        FlagshipEdit("Deployment/backend", "maxSurge: 25%", "maxSurge: 50%", .inPlace),
        FlagshipEdit("Deployment/backend", "maxUnavailable: 25%", "maxUnavailable: 50%", .inPlace),
        FlagshipEdit("Deployment/backend", "environment: prod\nspec", "environment: live\nspec", .nothing),
        FlagshipEdit(
            "Deployment/backend", "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", .accessGranted),
        FlagshipEdit("Deployment/backend", "runAsNonRoot: true", "runAsNonRoot: false", .accessGranted),
        FlagshipEdit(
            "Deployment/backend", "automountServiceAccountToken: false", "automountServiceAccountToken: true",
            .accessGranted),
        FlagshipEdit("Deployment/mcp-server", "replicas: 2", "replicas: 4", .scale),
        FlagshipEdit("Deployment/mcp-server", "replicas: 2", "replicas: 1", .scaleLowered),
        FlagshipEdit(
            "Deployment/backend", "matchLabels:\n      app.kubernetes.io/name: backend",
            "matchLabels:\n      app.kubernetes.io/name: api", .immutable),
        FlagshipEdit("StatefulSet/redis", "- --appendonly", "- --save", .downtime),
        FlagshipEdit("StatefulSet/redis", "replicas: 1", "replicas: 3", .scale),
        FlagshipEdit("StatefulSet/redis", "storage: 1Gi", "storage: 2Gi", .immutable),
        FlagshipEdit("StatefulSet/redis", "- ReadWriteOnce", "- ReadWriteMany", .immutable),
        FlagshipEdit("StatefulSet/redis", "serviceName: redis", "serviceName: cache", .immutable),
        FlagshipEdit(
            "StatefulSet/redis", "  serviceName:", "  podManagementPolicy: Parallel\n  serviceName:", .immutable),
    ]

    static let others: [FlagshipEdit] = [
        FlagshipEdit("Service/frontend", "type: ClusterIP", "type: NodePort", .exposureOpened),
        FlagshipEdit("Service/frontend", "type: ClusterIP", "type: LoadBalancer", .exposureOpened),
        FlagshipEdit("Service/redis", "clusterIP: None", "clusterIP: 10.0.0.9", .immutable),
        FlagshipEdit("Service/backend", "port: 8000", "port: 80", .removed),
        FlagshipEdit("Ingress/todo-app", "- host: todo-app.example.com", "- host: www.example.com", .removed),
        FlagshipEdit("Ingress/todo-app", "path: /api", "path: /v1", .removed),
        FlagshipEdit("Ingress/todo-app", "            name: frontend", "            name: backend", .inPlace),
        FlagshipEdit("HorizontalPodAutoscaler/backend", "maxReplicas: 10", "maxReplicas: 20", .scale),
        FlagshipEdit("HorizontalPodAutoscaler/backend", "maxReplicas: 10", "maxReplicas: 5", .scaleLowered),
        FlagshipEdit("HorizontalPodAutoscaler/backend", "minReplicas: 2", "minReplicas: 1", .scaleLowered),
        FlagshipEdit(
            "HorizontalPodAutoscaler/backend", "averageUtilization: 80", "averageUtilization: 90", .inPlace),
        FlagshipEdit("PodDisruptionBudget/backend", "maxUnavailable: 1", "maxUnavailable: 2", .budgetLowered),
        FlagshipEdit("ConfigMap/todo-app-config", "LOG_LEVEL: info", "LOG_LEVEL: debug", .configReload),
        FlagshipEdit("ConfigMap/todo-app-config", "  LLM_PROVIDER: openai\n", "", .configReload),
        FlagshipEdit("ConfigMap/todo-app-config", "environment: prod\n", "environment: live\n", .nothing),
        FlagshipEdit(
            "ServiceAccount/backend", "automountServiceAccountToken: false", "automountServiceAccountToken: true",
            .accessGranted),
        FlagshipEdit("Namespace/todo-app", "enforce: restricted", "enforce: baseline", .accessGranted),
        FlagshipEdit("NetworkPolicy/redis", "port: 6379", "port: 6380", .removed),
        FlagshipEdit("NetworkPolicy/default-deny", "  - Egress\n", "", .exposureOpened),
        FlagshipEdit(
            "ExternalSecret/todo-app-secrets", "  - secretKey: OPENAI_API_KEY", "  - secretKey: LLM_KEY",
            .secretKeyRemoved),
    ]
}

/// Differences of the flagship, each told by what it does.
@Suite struct EditTests {
    @Test(arguments: FlagshipEdit.workloads + FlagshipEdit.others)
    func `a single edit is said to do what it does`(edit: FlagshipEdit) throws {
        var texts = ManifestPipeline.render(TodoApp(environment: .prod)).yaml().components(separatedBy: "---\n")
        let name = edit.object.split(separator: "/")
        let index = try #require(
            texts.firstIndex { $0.contains("\nkind: \(name[0])\nmetadata:\n  name: \(name[1])\n") }, "\(edit.object)")
        let old = try nodes(texts)
        try #require(texts[index].contains(edit.text), "\(edit.text)")
        texts[index].replace(edit.text, with: edit.replacement, maxReplacements: 1)
        let changes = ManifestComparison(from: old, to: try nodes(texts)).changes
        #expect(
            changes.map(\.effect.kind).max() ?? .nothing == edit.effect,
            "\(changes.map { "\($0.path.text): \($0.effects)" })")
    }

    @Test func `are at least fifty`() {
        #expect((FlagshipEdit.workloads + FlagshipEdit.others).count >= 50)
    }

    private func nodes(_ texts: [String]) throws -> [ManifestNode] {
        try ManifestReader.objects(in: texts.joined(separator: "---\n"), file: "prod").map(\.node)
    }
}
