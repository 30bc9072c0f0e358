import KubeDSL
import KubernetesModel
import ManifestReading

/// One import on its way: each step declares some of the objects, and the last one all that are left.
struct ImportRun {
    private let objects: [ImportedObject]
    private let options: ImportOptions
    private let scope: StackScope
    private let components: Components

    private var declarations: [(place: Int, declaration: ImportedDeclaration)] = []
    private var isDeclared: [Bool]
    private var notes: [ReadingError] = []
    private var keys = KeyNames()
    private var configProperties: [String: String] = [:]
    private var claims: [String: ClaimForm] = [:]
    private var workloads: [WorkloadForm] = []
    /// The property of each object, whatever form it takes.
    private let properties: [String]
    private var types = NameSpace(
        reserved: ImportOptions.taken.union(["ContainerPort", "ServicePort", "SecretKeys", "ConfigKeys"]))

    init(_ objects: [ImportedObject], _ options: ImportOptions) {
        self.objects = objects
        self.options = options
        scope = StackScope(objects, stackName: options.stackName)
        components = Components(objects)
        isDeclared = objects.map { _ in false }
        var names = NameSpace(
            reserved: ["environment", "resources", "labels", "cluster", "policy", "name", "main", "init", "self"])
        properties = objects.map { Self.property(for: $0, &names) }
    }

    var source: ImportedSource {
        var origins: [String] = []
        for object in objects {
            let file = object.document.file.split(separator: "/").last.map(String.init) ?? object.document.file
            if !origins.contains(file) { origins.append(file) }
        }
        let sorted = declarations.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        let files = StackSource(
            options: options, scope: scope, origins: origins, declarations: sorted.map(\.element.declaration)
        ).files
        return ImportedSource(files: files, notes: notes)
    }

    // MARK: - Steps

    func refuseDuplicates() throws(ReadingError) {
        struct Identity: Hashable {
            let kind: GroupVersionKind
            let namespace: String?
            let name: String
        }
        var known: [Identity: ImportedObject] = [:]
        for object in objects {
            let identity = Identity(kind: object.kind, namespace: object.namespace, name: object.name)
            if let first = known.updateValue(object, forKey: identity) {
                throw object.message(
                    "\(object.description) is there twice; the other one is at "
                        + "\(first.document.file):\(first.document.line)")
            }
        }
    }

    mutating func declareConfiguration() {
        for (index, object) in homeObjects(of: CoreV1.ConfigMap.groupVersionKind) {
            guard let data = object.node["data"]?.texts, !data.isEmpty else { continue }
            let base = ImportedName.upperCamel(object.name, or: "Config")
            let typeName = types.take(base.hasSuffix("Config") ? base : "\(base)Config", "\(base)ConfigMap")
            let enumeration = KeyEnumeration(.config, typeName, of: object.name, keys: data.keys)
            let property = properties[index]
            guard
                let form = ConfigMapForm(
                    object, enumeration, property: property, in: scope, literal: ModelLiteral(keys: keys))
            else { continue }
            keys.configMaps[object.name] = enumeration
            configProperties[object.name] = property
            declare(form.declaration, for: [index])
        }
    }

    /// Secrets with values, and those that somebody asks for: the names of their keys are all that is taken over.
    mutating func declareSecrets() {
        var wanted = SecretReferences(objects.filter(isAtHome)).keys
        var places: [String: Int] = [:]
        for (index, object) in objects.enumerated() where object.kind == CoreV1.Secret.groupVersionKind {
            let own = (object.node["data"]?.fields?.keys ?? []) + (object.node["stringData"]?.fields?.keys ?? [])
            guard !own.isEmpty else { continue }
            isDeclared[index] = true
            guard isAtHome(object) else {
                notes.append(
                    object.message("\(object.description) is left out: values are not copied, and it is elsewhere"))
                continue
            }
            notes.append(object.message("values of \(object.description) are not copied; its keys become a contract"))
            let others = wanted[object.name] ?? []
            wanted[object.name] = own + others.filter { !own.contains($0) }
            places[object.name] = index
        }
        for (name, keys) in wanted {
            let base = ImportedName.upperCamel(name, or: "Secret")
            let isNamed = base.hasSuffix("Secret") || base.hasSuffix("Secrets")
            let typeName = types.take(isNamed ? base : "\(base)Secret", "\(base)Keys")
            let enumeration = KeyEnumeration(.secret, typeName, of: name, keys: keys)
            self.keys.secrets[name] = enumeration
            let entry = SwiftExpression.call("Secret", SwiftArgument("external", .token("\(typeName).self")))
            let declaration = ImportedDeclaration(inline: entry, types: [enumeration.lines], in: "Configuration")
            declarations.append((places[name] ?? -1, declaration))
        }
    }

    mutating func declareNamespace() {
        guard let namespace = scope.namespace else { return }
        for (index, object) in objects.enumerated() where object.kind == CoreV1.Namespace.groupVersionKind {
            guard let form = NamespaceForm(object, in: scope, literal: ModelLiteral(keys: keys)) else { continue }
            isDeclared[index] = true
            declarations.append((-2, form.declaration))
            return
        }
        let entry = SwiftExpression.call("Namespace.existing", SwiftArgument(nil, .text(namespace)))
        declarations.append((-2, ImportedDeclaration(inline: entry, in: "")))
    }

    mutating func declareClaims() {
        for (index, object) in homeObjects(of: CoreV1.PersistentVolumeClaim.groupVersionKind) {
            guard
                let form = ClaimForm(
                    object, property: properties[index], component: components.name(of: object), in: scope,
                    literal: ModelLiteral(keys: keys))
            else { continue }
            claims[object.name] = form
            declare(form.declaration, for: [index])
        }
    }

    mutating func declareWorkloads() {
        for kind in [AppsV1.Deployment.groupVersionKind, AppsV1.StatefulSet.groupVersionKind] {
            for (index, object) in homeObjects(of: kind) {
                let form = WorkloadForm(
                    index, among: objects, property: properties[index],
                    typeName: types.take(ImportedName.upperCamel(object.name, or: object.kind.kind)), in: scope,
                    context(of: object))
                guard let form, !form.covered.contains(where: { isDeclared[$0] }) else { continue }
                workloads.append(form)
                declare(form.declaration, for: form.covered)
            }
        }
    }

    mutating func declareIngresses() {
        for (index, object) in homeObjects(of: NetworkingV1.Ingress.groupVersionKind) {
            let form = IngressForm(
                object, to: workloads, property: properties[index], in: scope, literal: ModelLiteral(keys: keys))
            if let form { declare(form.declaration, for: [index]) }
        }
    }

    mutating func declareOthers() throws(ReadingError) {
        for (index, object) in objects.enumerated() where !isDeclared[index] {
            let literal = ModelLiteral(keys: isAtHome(object) ? keys : KeyNames())
            do throws(Misfit) {
                let form = try ObjectForm(object, in: scope, literal: literal)
                if let misfit = form.misfit {
                    notes.append(
                        object.message(
                            "\(object.description) becomes a raw object: \(misfit.reason)", at: misfit.path))
                }
                let declaration = ImportedDeclaration(
                    properties[index], form.type, form.value, in: components.name(of: object))
                declare(declaration, for: [index])
            } catch {
                throw object.message("\(object.description) cannot be imported: \(error.reason)", at: error.path)
            }
        }
    }

    // MARK: - Parts of the steps

    private mutating func declare(_ declaration: ImportedDeclaration, for places: [Int]) {
        for place in places { isDeclared[place] = true }
        declarations.append((places.first ?? -1, declaration))
    }

    /// Whether it stands where the stack's declarations do.
    private func isAtHome(_ object: ImportedObject) -> Bool {
        object.isNamespaced && object.namespace == scope.namespace
    }

    private func homeObjects(of kind: GroupVersionKind) -> [(Int, ImportedObject)] {
        objects.enumerated().filter { $0.element.kind == kind && isAtHome($0.element) }.map { ($0.offset, $0.element) }
    }

    private static func property(for object: ImportedObject, _ names: inout NameSpace) -> String {
        let kind = shortKinds[object.kind.kind] ?? object.kind.kind
        let base = ImportedName.lowerCamel(object.name, or: ImportedName.lowerCamel(kind, or: "object"))
        let isNamed = base.lowercased().hasSuffix(kind.lowercased())
        if isNamed || (workloadKinds.contains(object.kind.kind) && !ImportedName.isKeyword(base)) {
            return names.take(base, "\(base)\(kind)")
        }
        return names.take("\(base)\(kind)")
    }

    private func context(of workload: ImportedObject) -> PodContext {
        func byName(_ nodes: [ManifestNode]?, _ keys: String...) -> [String: ManifestNode] {
            Dictionary(
                (nodes ?? []).compactMap { node in
                    keys.reduce(node) { $0?[$1] }?.text.map { ($0, node) }
                }
            ) { first, _ in first }
        }
        return PodContext(
            volumes: byName(workload.node.at("spec", "template", "spec", "volumes")?.items, "name"),
            claimTemplates: byName(workload.node.at("spec", "volumeClaimTemplates")?.items, "metadata", "name"),
            claims: claims, keys: keys, configProperties: configProperties)
    }

    private static let workloadKinds: Set<String> = [
        "Deployment", "StatefulSet", "DaemonSet", "CronJob", "Job", "ReplicaSet", "Pod", "ReplicationController",
    ]

    private static let shortKinds = [
        "ConfigMap": "Config", "CustomResourceDefinition": "Definition", "HorizontalPodAutoscaler": "Autoscaler",
        "PersistentVolumeClaim": "Claim", "PodDisruptionBudget": "DisruptionBudget",
    ]
}
