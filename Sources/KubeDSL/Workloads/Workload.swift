import KubernetesModel
import ManifestChecks

/// What runs pods for good: a ``Deployment`` or a ``StatefulSet``.
public protocol Workload<Port>: Declaration {
    associatedtype Port: ContainerPort

    /// The workload's name, which is also the value of its pods' `app.kubernetes.io/name`.
    var name: String { get }
    var pod: PodSettings { get set }
    var companions: Companions { get set }
}

extension Workload {
    package func editingPod(_ edit: @escaping PodSettings.Edit) -> Self {
        var copy = self
        copy.pod.edits.append(edit)
        return copy
    }

    /// How long the pod has to stop after the signal to do so. Default: the API's, 30 seconds.
    public func gracePeriod(
        _ period: Seconds, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            lowering.spec.terminationGracePeriodSeconds = period.count
            lowering.origins.record(
                "spec.terminationGracePeriodSeconds", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Leaves the service account's token in the pod, for the reason given. Rendered without this: no token.
    public func serviceAccountToken(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            let location = SourceLocation(file: file, line: line, column: column)
            lowering.spec.automountServiceAccountToken = nil
            lowering.origins.record("spec.automountServiceAccountToken", at: location)
            lowering.waivers.append(Waiver(.mountedTokens, because: reason, at: location))
        }
    }

    /// Adds annotations to the pods.
    public func podAnnotations(
        _ annotations: @autoclosure @escaping @Sendable () -> OrderedMap<String>, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            let added = annotations()
            lowering.annotations = lowering.annotations.merging(added)
            let location = SourceLocation(file: file, line: line, column: column)
            for key in added.keys { lowering.origins.record("metadata.annotations[\(key)]", at: location) }
        }
    }

    /// The template of the workload's pods.
    package func template(of pod: PodLowering, in lowering: Lowering) -> CoreV1.PodTemplateSpec {
        CoreV1.PodTemplateSpec(
            metadata: MetaV1.ObjectMeta(
                labels: lowering.labels.labels(ofWorkload: name),
                annotations: pod.annotations.isEmpty ? nil : pod.annotations),
            spec: pod.spec)
    }

    /// The workload's object and those that go with it, by its modifiers.
    package func add(_ object: DeclaredObject, to lowering: inout Lowering) {
        let identity = WorkloadIdentity(
            name: name, kind: object.object.groupVersionKind,
            selector: MetaV1.LabelSelector(matchLabels: lowering.labels.selector(ofWorkload: name)),
            metadata: lowering.metadata(name, ofWorkload: name))
        let all = [object] + companions.makers.map { $0(identity) }
        lowering.add(all, of: settings)
    }
}
