package import KubernetesModel
import ManifestChecks

/// What makes pods: a ``Workload``, which runs them for good, or a ``Job`` or ``CronJob``, which runs them to their end.
public protocol PodController: Declaration, FlowSource {
    /// The controller's name, which is also the value of its pods' `app.kubernetes.io/name`.
    var name: String { get }
    /// What is said of its pods as a whole; nothing to spell in a stack.
    var pod: PodSettings { get set }
    /// The objects that go with it; nothing to spell in a stack.
    var companions: Companions { get set }
}

extension PodController {
    /// How long the pod has to stop after the signal to do so. Default: the API's, 30 seconds.
    public consuming func gracePeriod(
        _ period: Seconds, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        settingPod("terminationGracePeriodSeconds", at: SourceLocation(file: file, line: line, column: column)) {
            $0.terminationGracePeriodSeconds = period.count
        }
    }

    /// Runs the pods under a container runtime of the cluster's choice, such as one that isolates them further.
    /// [RuntimeClass](https://kubernetes.io/docs/concepts/containers/runtime-class/)
    public consuming func runtimeClass(
        _ name: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        settingPod("runtimeClassName", at: SourceLocation(file: file, line: line, column: column)) {
            $0.runtimeClassName = name
        }
    }

    /// Adds labels to the pods, over those of the stack. The labels that select the pods stay as they are.
    public consuming func podLabels(
        _ labels: @autoclosure @escaping @Sendable () -> OrderedMap<String>, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            let added = labels()
            lowering.labels = lowering.labels.merging(added)
            let location = SourceLocation(file: file, line: line, column: column)
            for key in added.keys { lowering.origins.record("metadata.labels[\(key)]", at: location) }
        }
    }

    /// Adds annotations to the pods.
    public consuming func podAnnotations(
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
}

extension PodController {
    package consuming func editingPod(_ edit: @escaping PodSettings.Edit) -> Self {
        pod.add(edit)
        return self
    }

    /// Changes the field at `path` of the pods' specification.
    package consuming func settingPod(
        _ path: String, at location: SourceLocation, _ change: @escaping @Sendable (inout CoreV1.PodSpec) -> Void
    ) -> Self {
        editingPod { lowering in
            change(&lowering.spec)
            lowering.origins.record("spec.\(path)", at: location)
        }
    }

    /// What the controller of the given kind is, where it is lowered.
    package func identity<Object: KubernetesKind>(_ kind: Object.Type, in lowering: Lowering) -> WorkloadIdentity {
        WorkloadIdentity(name: name, kind: kind.groupVersionKind, in: lowering)
    }

    /// Adds the controller's object and those that go with it, by its modifiers.
    ///
    /// - Parameter path: of the pods' template in the object.
    package func add(
        _ object: some KubernetesObject, making pod: PodLowering, at path: String = "spec.template",
        _ updates: UpdateSettings = UpdateSettings(), to lowering: inout Lowering
    ) {
        var origins = updates.origins
        origins.merge(pod.origins, under: path)
        // The closure takes what it needs of the controller, which it would else copy as a whole.
        let declared = settings.declared(object, origins: origins, waivers: pod.waivers + updates.waivers)
        let makers = companions.makers
        lowering.add(of: settings) { objects in
            objects.append(declared)
            objects += pod.objects
            for make in makers { objects.append(make(pod.workload)) }
        }
        for secret in pod.secrets { lowering.add(unlessKnown: secret) }
        for build in pod.builds { lowering.add(build) }
        let workload = pod.workload
        for promise in self.pod.promises {
            let maker = ObjectReference.to(workload.kind, named: workload.name, in: workload.namespace)
            lowering.add(PromisedObjective(promise.objective, of: maker, at: promise.at))
        }
    }
}
