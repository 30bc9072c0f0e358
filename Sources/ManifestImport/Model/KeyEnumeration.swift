/// The keys of a ConfigMap or a Secret as an enum.
struct KeyEnumeration {
    enum Kind: String {
        case config = "ConfigKeys"
        case secret = "SecretKeys"

        var nameProperty: String {
            switch self {
            case .config: "configMapName"
            case .secret: "secretName"
            }
        }
    }

    let kind: Kind
    let typeName: String
    let objectName: String
    /// In their order.
    private(set) var keys: [String] = []
    private var names: [String: String] = [:]
    private var taken = NameSpace(reserved: ["configMapName", "secretName", "allCases", "rawValue", "self", "init"])

    init(_ kind: Kind, _ typeName: String, of objectName: String, keys: [String]) {
        self.kind = kind
        self.typeName = typeName
        self.objectName = objectName
        for key in keys { add(key) }
    }

    mutating func add(_ key: String) {
        guard names[key] == nil else { return }
        keys.append(key)
        let name = ImportedName.lowerCamel(key, or: "key")
        names[key] = taken.take(name, "\(name)Key")
    }

    func caseName(_ key: String) -> String? { names[key] }

    /// The declaration, line by line.
    var lines: [String] {
        ["enum \(typeName): String, \(kind.rawValue) {"]
            + ["    static let \(kind.nameProperty) = \(SwiftText.quoted(objectName))", ""]
            + keys.map { key in
                let name = names[key] ?? key
                let value = name == key ? "" : " = \(SwiftText.quoted(key))"
                return "    case \(ImportedName.declared(name))\(value)"
            } + ["}"]
    }
}
