import KubernetesModel

/// What the values of each object are called by: `backend`, `backend.service`, `ingress`.
///
/// An object goes by its own name without the application's, `todo-app-config` → `config`; a workload has that name for
/// itself, and what is called like it adds its kind.
struct ObjectNames {
    private static let shortKinds = [
        "HorizontalPodAutoscaler": "autoscaling", "PodDisruptionBudget": "disruptionBudget",
        "PersistentVolumeClaim": "claim",
    ]
    private static let workloads: Set = [
        "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Pod", "Job", "CronJob",
    ]
    /// Sections that are not about one object.
    static let reserved: Set = ["global", "secrets", "tests"]

    private let application: Set<String>
    private let prefixes: [String]
    /// Kinds and names that objects of several namespaces have.
    private var twins: Set<String> = []
    /// Which kind has a name for itself.
    private var owners: [String: String] = [:]

    /// - Parameter application: what the whole is called.
    init(_ objects: [AlignedObject], of application: Set<String>) {
        self.application = application
        prefixes = application.map { "\($0)-" }
        var known: Set<String> = []
        for object in objects {
            let name = name(of: object)
            let identity = "\(object.kind) \(name)"
            if !known.insert(identity).inserted { twins.insert(identity) }
            let isFirst = owners[name] == nil
            if isFirst || Self.workloads.contains(object.kind) && !Self.workloads.contains(owners[name] ?? "") {
                owners[name] = object.kind
            }
        }
    }

    /// The first components of the names of the object's values.
    func prefix(of object: AlignedObject) -> [String] {
        let name = name(of: object)
        let kind = Self.shortKind(object.kind)
        var path = [name]
        if owners[name] != object.kind { path.append(kind) }
        if twins.contains("\(object.kind) \(name)"), let scope = object.scope {
            let section = camelCase(scope)
            return [Self.reserved.contains(section) ? "\(section)Namespace" : section] + path
        }
        if Self.reserved.contains(name) { path = ["\(name)\(kind.prefix(1).uppercased())\(kind.dropFirst())"] }
        return path
    }

    private func name(of object: AlignedObject) -> String {
        if application.contains(object.name) || object.kind == "Namespace" { return Self.shortKind(object.kind) }
        let prefix = prefixes.lazy.filter { object.name.hasPrefix($0) }.map { $0.count }.max() ?? 0
        return camelCase(String(object.name.dropFirst(prefix)))
    }

    private static func shortKind(_ kind: String) -> String {
        shortKinds[kind] ?? "\(kind.prefix(1).lowercased())\(kind.dropFirst())"
    }
}
