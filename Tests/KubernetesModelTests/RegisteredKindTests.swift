import KubernetesModel
import Testing

struct RegisteredKindTests {
    @Test func `the model has every stable kind that can be created`() {
        #expect(RegisteredKind.all.count == 71)
        #expect(Set(RegisteredKind.all.map(\.groupVersionKind)).count == 71)
    }

    @Test(arguments: [
        ("apps/v1", "Deployment", Scope.namespaced), ("v1", "Namespace", .cluster), ("v1", "Pod", .namespaced),
        ("rbac.authorization.k8s.io/v1", "ClusterRole", .cluster),
        ("autoscaling/v2", "HorizontalPodAutoscaler", .namespaced),
        ("apiextensions.k8s.io/v1", "CustomResourceDefinition", .cluster),
        ("apiregistration.k8s.io/v1", "APIService", .cluster),
    ])
    func `a kind is found by its version and name`(apiVersion: String, kind: String, scope: Scope) {
        #expect(RegisteredKind.named(GroupVersionKind(apiVersion: apiVersion, kind: kind))?.scope == scope)
    }

    @Test(arguments: ["Status", "PodList", "Scale", "Eviction", "ComponentStatus", "TokenRequest", "DeleteOptions"])
    func `what cannot be applied is no kind`(kind: String) {
        #expect(RegisteredKind.all.filter { $0.groupVersionKind.kind == kind } == [])
    }

    @Test func `an object says what it is`() {
        let object: any KubernetesObject = RbacV1.ClusterRole(metadata: MetaV1.ObjectMeta(name: "reader"))
        #expect(object.groupVersionKind == RbacV1.ClusterRole.groupVersionKind)
        #expect(object.groupVersionKind.apiVersion == "rbac.authorization.k8s.io/v1")
        #expect(object.scope == .cluster)
        #expect(RegisteredKind.named(object.groupVersionKind)?.scope == object.scope)
    }
}
