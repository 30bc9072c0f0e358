import KubeDSL
import KubernetesModel
import ManifestReading

/// One import on its way: each step declares some of the objects, and the last one all that are left.
struct ImportRun {
    let objects: ObjectIndex
    let scope: StackScope
    let components: Components
    /// The property of each object, whatever form it takes.
    let properties: [String]
    let trafficProperty: String

    private let options: ImportOptions
    private let names: NameSpace
    private var declarations: [(place: Int, declaration: ImportedDeclaration)] = []
    private var isDeclared: [Bool]

    var notes: [ImportNote] = []
    var keys = KeyNames()
    var configProperties: [String: String] = [:]
    var claims: [String: ClaimForm] = [:]
    var priorities: [String: String] = [:]
    var access: AccessDeclarations
    var workloads: [WorkloadForm] = []
    /// What flows may name, by the workloads' names.
    var sides: [String: TrafficForm.Side] = [:]
    var types = NameSpace(reserved: ImportOptions.taken)

    init(_ objects: [ImportedObject], _ options: ImportOptions) {
        self.objects = ObjectIndex(objects)
        self.options = options
        scope = StackScope(objects, stackName: options.stackName)
        components = Components(objects)
        access = AccessDeclarations(in: scope)
        isDeclared = objects.map { _ in false }
        var names = NameSpace(
            reserved: ["environment", "resources", "labels", "cluster", "policy", "name", "main", "init", "self"])
        properties = objects.map { ObjectNames.property(of: $0, &names) }
        trafficProperty = names.take("traffic")
        self.names = names
    }

    var source: ImportedSource {
        var origins: [String] = []
        var known: Set<String> = []
        for object in objects.objects where known.insert(object.document.file).inserted {
            origins.append(object.document.file.split(separator: "/").last.map(String.init) ?? object.document.file)
        }
        let sorted = declarations.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        let files = StackSource(
            options: options, scope: scope, origins: origins, declarations: sorted.map(\.element.declaration),
            names: names
        ).files
        return ImportedSource(files: files, notes: notes)
    }

    // MARK: - What the steps are made of

    var literal: ModelLiteral { ModelLiteral(keys: keys) }

    /// - Parameter places: of the objects that the declaration stands for; it is written at the first one's.
    mutating func declare(_ declaration: ImportedDeclaration, for places: [Int]) {
        for place in places { isDeclared[place] = true }
        declare(declaration, at: places.first ?? -1)
    }

    /// - Parameter place: below 0: before all objects.
    mutating func declare(_ declaration: ImportedDeclaration, at place: Int) {
        declarations.append((place, declaration))
    }

    /// Has the object be nobody else's, though nothing is declared for it.
    mutating func leaveOut(_ place: Int) { isDeclared[place] = true }

    /// Whether nothing is declared for any of the objects.
    func isFree(_ places: [Int]) -> Bool { places.allSatisfy { !isDeclared[$0] } }

    /// Whether it stands where the stack's declarations do.
    func isAtHome(_ object: ImportedObject) -> Bool {
        object.isNamespaced && object.namespace == scope.namespace
    }

    /// The objects that nothing is declared for, with their places.
    var undeclared: [(Int, ImportedObject)] {
        objects.objects.enumerated().filter { !isDeclared[$0.offset] }.map { ($0.offset, $0.element) }
    }

    /// Those of one kind that a declaration of the stack could make.
    func candidates(_ kind: any KubernetesKind.Type) -> [(Int, ImportedObject)] {
        undeclared.filter { _, object in
            object.kind == kind.groupVersionKind && (isAtHome(object) || !object.isNamespaced)
        }
    }
}
