import KubeDSL
import KubernetesModel
import SeededGenerator
import TestSupport
import Testing

@Suite struct ApplyOrderTests {
    private func declared(_ object: any KubernetesObject, line: Int = 1) -> DeclaredObject {
        DeclaredObject(object, declaration: SourceLocation(file: "Stack.swift", line: line, column: 1))
    }

    private func metadata(_ name: String, in namespace: String? = nil) -> MetaV1.ObjectMeta {
        MetaV1.ObjectMeta(name: name, namespace: namespace)
    }

    /// One object of each stage, in the order in which they can be applied.
    private var stages: [any KubernetesObject] {
        [
            CoreV1.Namespace(metadata: metadata("m")),
            SchedulingV1.PriorityClass(metadata: metadata("m"), value: 1),
            CoreV1.ServiceAccount(metadata: metadata("m")),
            RbacV1.Role(metadata: metadata("m")),
            RbacV1.RoleBinding(
                metadata: metadata("m"),
                roleRef: RbacV1.RoleRef(apiGroup: "rbac.authorization.k8s.io", kind: .role, name: "m")),
            CoreV1.ConfigMap(metadata: metadata("m")),
            CoreV1.PersistentVolumeClaim(metadata: metadata("m"), spec: CoreV1.PersistentVolumeClaimSpec()),
            CoreV1.Service(metadata: metadata("m"), spec: CoreV1.ServiceSpec()),
            // Not listed: before the workloads that may need it.
            CoordinationV1.Lease(metadata: metadata("m")),
            CoreV1.Pod(metadata: metadata("m"), spec: CoreV1.PodSpec(containers: [])),
            PolicyV1.PodDisruptionBudget(metadata: metadata("m"), spec: PolicyV1.PodDisruptionBudgetSpec()),
            NetworkingV1.NetworkPolicy(
                metadata: metadata("m"), spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector())),
            NetworkingV1.Ingress(metadata: metadata("m"), spec: NetworkingV1.IngressSpec()),
            // It is asked about all that comes after it.
            AdmissionregistrationV1.ValidatingWebhookConfiguration(metadata: metadata("m")),
        ]
    }

    private func kinds(_ objects: [DeclaredObject]) -> [String] { objects.map(\.object.groupVersionKind.kind) }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `what others need comes first, whatever the order of declaration`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let objects = stages.map { declared($0) }
        let sorted = ApplyOrder.sorted(objects.shuffled(using: &generator))
        #expect(kinds(sorted) == kinds(objects), "seed \(seed)")
    }

    @Test func `within a stage it goes by name, then kind, then namespace, then declaration`() {
        let objects = [
            declared(CoreV1.Secret(metadata: metadata("b", in: "x"))),
            declared(CoreV1.ConfigMap(metadata: metadata("b", in: "y"))),
            declared(CoreV1.ConfigMap(metadata: metadata("b", in: "x")), line: 1),
            declared(CoreV1.ConfigMap(metadata: metadata("b", in: "x")), line: 2),
            declared(CoreV1.Secret(metadata: metadata("a", in: "z"))),
        ]
        #expect(
            ApplyOrder.sorted(objects).map {
                "\($0.object.groupVersionKind.kind) \($0.object.metadata.namespace ?? "") \($0.declaration.line)"
            } == ["Secret z 1", "ConfigMap x 1", "ConfigMap x 2", "ConfigMap y 1", "Secret x 1"])
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a stack stamped many times is in the order of a plain comparison`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let objects = (0..<50).flatMap { number in
            ["b", "a", "b"].flatMap { name in
                let metadata = metadata(name, in: "tenant-\(number % 40)")
                return [
                    declared(CoreV1.Secret(metadata: metadata), line: number),
                    declared(CoreV1.ConfigMap(metadata: metadata), line: number),
                ]
            }
        }
        let mixed = Bool.random(using: &generator) ? objects : objects.shuffled(using: &generator)
        let expected = mixed.enumerated().sorted {
            (place(of: $0.element), $0.offset) < (place(of: $1.element), $1.offset)
        }
        let sorted = ApplyOrder.sorted(mixed)
        #expect(
            sorted.map { "\(place(of: $0)) \($0.declaration)" }
                == expected.map { "\(place(of: $0.element)) \($0.element.declaration)" }, "seed \(seed)")
    }

    private func place(of declared: DeclaredObject) -> String {
        let metadata = declared.object.metadata
        return [metadata.name ?? "", declared.object.groupVersionKind.kind, metadata.namespace ?? ""]
            .joined(separator: " ")
    }

    @Test func `no objects have an order, too`() {
        #expect(ApplyOrder.sorted([]).isEmpty)
    }
}
