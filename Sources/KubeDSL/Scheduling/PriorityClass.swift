public import KubernetesModel

/// Which pods go first when there is no room for all. Belongs to no namespace.
///
/// ```swift
/// PriorityClass("todo-critical", value: 100_000)
/// ```
/// [PriorityClass](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/priority-class-v1/)
public struct PriorityClass: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let value: Int
    private let description: String?
    private let preemption: CoreV1.PreemptionPolicy?

    /// - Parameters:
    ///   - name: a DNS subdomain; not `system-…`, which is the cluster's own.
    ///   - value: the higher, the sooner; at most 1 000 000 000. Pods without a class have 0.
    ///   - description: for whom it is.
    ///   - preemption: whether its pods push others out. Default: the API's, they do.
    public init(
        _ name: String, value: Int, description: String? = nil, preemption: CoreV1.PreemptionPolicy? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.value = value
        self.description = description
        self.preemption = preemption
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
    }

    public func lower(into lowering: inout Lowering) {
        let object = SchedulingV1.PriorityClass(
            metadata: lowering.metadata(name, scope: .cluster), value: value, description: description,
            preemptionPolicy: preemption)
        lowering.add(settings.declared(object), of: settings)
    }
}

extension PodController {
    /// Gives the pods a priority that the stack declares.
    public consuming func priority(
        _ priority: PriorityClass, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        self.priority(existing: priority.name, file: file, line: line, column: column)
    }

    /// Gives the pods a priority that is in the cluster already, such as `system-cluster-critical`.
    public consuming func priority(
        existing name: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        settingPod("priorityClassName", at: SourceLocation(file: file, line: line, column: column)) {
            $0.priorityClassName = name
        }
    }
}
