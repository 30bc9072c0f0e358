import KubeDSL
import KubernetesModel

/// A workload's declaration while modifiers are added to it: its value and its source grow together.
struct WorkloadDraft {
    private(set) var workload: any Workload<ImportedPort>
    let call: SwiftExpression
    private(set) var modifiers: [SwiftExpression] = []
    /// The places of the objects that it stands for.
    private(set) var covered: [Int]

    /// - Parameter scaling: the autoscaler that the number of pods is left to.
    /// - Returns: nil for a container with a claim template, which a Deployment does not take.
    init?(
        deployment object: ImportedObject, _ pod: PodForm,
        scaling: (value: Replicas, spelling: SwiftExpression)?, covered: [Int]
    ) {
        guard !pod.main.isStateful, let count = UInt32(exactly: object.node.at("spec", "replicas")?.integer ?? 1) else {
            return nil
        }
        let replicas = scaling ?? (.fixed(Int(count)), .token("\(count)"))
        let built = pod.pod(pod.main.container)
        var deployment = Deployment(object.name, replicas: replicas.value, user: pod.user) { return built }
        call = .call(
            "Deployment", SwiftArgument(nil, .text(object.name)), SwiftArgument("replicas", replicas.spelling),
            SwiftArgument("user", pod.userSpelling))
        if let rolling = object.node.at("spec", "strategy", "rollingUpdate"),
            let unavailable = rolling["maxUnavailable"].flatMap(ScalingForms.count),
            let surge = rolling["maxSurge"].flatMap(ScalingForms.count)
        {
            deployment = deployment.rollout(unavailable: unavailable.value, surge: surge.value)
            modifiers.append(
                .call(
                    "rollout", SwiftArgument("unavailable", unavailable.spelling),
                    SwiftArgument("surge", surge.spelling)))
        }
        if let limit = object.node.at("spec", "revisionHistoryLimit")?.integer.flatMap({ UInt(exactly: $0) }) {
            deployment = deployment.revisionHistory(limit)
            modifiers.append(.call("revisionHistory", SwiftArgument(nil, .token("\(limit)"))))
        }
        workload = deployment
        self.covered = covered
        addPodModifiers(object.node.at("spec", "template"))
    }

    /// - Parameter service: the headless one that gives the pods their names.
    /// - Returns: nil for an impossible number of pods.
    init?(statefulSet object: ImportedObject, _ pod: PodForm, service: ServiceForm, covered: [Int]) {
        guard let count = UInt(exactly: object.node.at("spec", "replicas")?.integer ?? 1) else { return nil }
        let governing = GoverningService.governing(service.declaration)
        let container = pod.main.container
        // A container that claims storage is of another type in the source, but renders alike.
        let built = pod.pod(container.stateful)
        workload = StatefulSet(object.name, service: governing, replicas: count, user: pod.user) { return built }
        let arguments = service.spelling.filter { $0.label != "as" }
        call = .call(
            "StatefulSet", SwiftArgument(nil, .text(object.name)),
            SwiftArgument("service", .call(".headless", arguments)), SwiftArgument("replicas", .token("\(count)")),
            SwiftArgument("user", pod.userSpelling))
        self.covered = covered
        addPodModifiers(object.node.at("spec", "template"))
    }

    private mutating func addPodModifiers(_ template: ManifestNode?) {
        if let period = template?.at("spec", "terminationGracePeriodSeconds")?.integer, period >= 0 {
            workload = workload.gracePeriod(Seconds(period))
            modifiers.append(.call("gracePeriod", SwiftArgument(nil, .token("\(period)"))))
        }
        if template?.at("spec", "automountServiceAccountToken") == nil {
            workload = workload.serviceAccountToken(because: Reason.text)
            modifiers.append(Reason.call("serviceAccountToken"))
        }
        if let annotations = template?.at("metadata", "annotations")?.texts, !annotations.isEmpty {
            workload = workload.podAnnotations(annotations)
            let entries = annotations.map { SwiftEntry(key: $0.key, value: .text($0.value)) }
            modifiers.append(.call("podAnnotations", SwiftArgument(nil, .dictionary(entries))))
        }
    }

    /// Adds a modifier if the object that it brings along is exactly the input's.
    mutating func add(
        _ spelling: SwiftExpression, for index: Int, of objects: [ImportedObject], in scope: StackScope,
        _ change: (any Workload<ImportedPort>) -> any Workload<ImportedPort>
    ) {
        let changed = change(workload)
        guard changed.prediction(in: scope).object(like: objects[index].node) == objects[index].node else { return }
        workload = changed
        modifiers.append(spelling)
        covered.append(index)
    }

    /// Whether what it renders beside the workload's own object is what the input has.
    func isExact(for index: Int, of objects: [ImportedObject], in scope: StackScope) -> Bool {
        workload.prediction(in: scope).object(like: objects[index].node) == objects[index].node
    }
}

extension Workload {
    func prediction(in scope: StackScope) -> Prediction { Prediction(self, in: scope) }
}
