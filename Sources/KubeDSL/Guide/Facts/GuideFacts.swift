internal import KubernetesModel
internal import ManifestChecks
internal import ManifestPackaging

/// What the guide and the runbook are made of: one environment as it is rendered, and nothing else.
struct GuideFacts {
    /// The name of the stack's executable.
    let executable: String
    let environment: RenderedEnvironment
    /// The agent that applies the environment; nil where somebody does by hand.
    let gitOps: GitOpsDelivery?
    let graph: ResourceGraph
    /// All that runs; a template by itself does not.
    let pods: [PodReference]
    let scales: [ObjectReference: WorkloadScale]
    /// The Secrets that the stack does not render and its pods or Ingresses need.
    let secrets: [OutsideSecret]
    private let files: [ObjectReference: String]

    /// - Parameter executable: the stack's, which commands run.
    init<S: Stack>(_ stack: S, executable: String) {
        let rendered = ManifestPipeline.render(stack)
        self.init(
            rendered, executable: executable,
            gitOps: stack.gitOps.map { GitOpsDelivery($0, of: rendered, in: S.name) })
    }

    init(_ environment: RenderedEnvironment, executable: String, gitOps: GitOpsDelivery? = nil) {
        self.executable = executable
        self.environment = environment
        self.gitOps = gitOps
        graph = environment.graph
        pods = graph.pods.filter { !($0.declared.object is CoreV1.PodTemplate) }
        scales = graph.scales
        secrets = OutsideSecret.all(in: graph)
        let paths = ManifestFile.files(for: environment.objects, as: .yaml).map(\.path)
        files = Dictionary(
            zip(environment.objects.map { ObjectReference($0.object) }, paths), uniquingKeysWith: { _, last in last })
    }

    var name: String { environment.name }

    /// The command that the stack's executable carries out.
    func stack(_ command: String) -> String { "swift run \(executable) \(command)" }

    /// Where the environment is rendered as a tree, beside that of an agent.
    var directory: String { "\(root)/\(name)" }

    private var root: String { gitOps?.directory == "manifests" ? "rendered" : "manifests" }

    /// Writes the files that ``file(of:)`` names.
    var rendering: String { stack("render --env \(name) --output \(root)") }

    /// Applies all at once, in the order of the objects: `kubectl apply -f DIR` goes by the names of files, where what
    /// is in a new namespace may come before it.
    var applying: String { stack("render --env \(name) | kubectl apply -f -") }

    /// Where an object is, once the environment is rendered as a tree.
    func file(of object: ObjectReference) -> String { "\(directory)/\(files[object] ?? "")" }

    /// One `kubectl apply` or `kubectl delete` of the objects' files.
    func kubectl(_ verb: String, filesOf objects: [ObjectReference]) -> String {
        let files = objects.map { "-f \(file(of: $0).shellWord)" }
        return files.count == 1
            ? "kubectl \(verb) \(files[0])" : "kubectl \(verb) \\\n  " + files.joined(separator: " \\\n  ")
    }

    /// The namespaces that objects are in, in the order of their names; nil is that of the current context.
    var namespaces: [String?] {
        let named = environment.objects.filter { $0.object.scope == .namespaced }.map(\.object.metadata.namespace)
        return Set(named).sorted { ($0 ?? "") < ($1 ?? "") }
    }

    /// The objects of one type as references.
    func references<Object: KubernetesObject>(to type: Object.Type) -> [ObjectReference] {
        graph.all(type).map { ObjectReference($0.object) }
    }

    /// The pods that an object's controller looks after for good.
    var services: [PodReference] { pods.filter { $0.isLongRunning || $0.isBare } }
}

extension PodReference {
    /// The file of the workload's declaration, without the directories of one machine.
    var sourceFile: String { String(declared.declaration.file.split(separator: "/").last ?? "") }

    /// For `-l`: `app.kubernetes.io/name=backend,…`; nil where the pods have no labels.
    var labelSelector: String? {
        if let job = declared.object as? BatchV1.Job, job.spec.selector == nil {
            return "job-name=\(workload.name)"
        }
        let matched = selector.flatMap { $0.matchExpressions?.isEmpty ?? true ? $0.matchLabels : nil } ?? labels
        return matched.isEmpty ? nil : matched.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }
}
