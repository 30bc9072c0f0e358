/// A field, or several, whose string is one of a closed set: it becomes an enum.
struct EnumerationCorrection {
    /// Namespace and name of the enum, such as `CoreV1.PullPolicy`.
    let name: String
    let values: [String]
    /// Type and field, such as `Container.imagePullPolicy`; with the namespace where it is another one.
    let fields: [String]
    let because: String

    init(
        _ name: String, _ values: [String], of fields: [String],
        because: String = "the schema has a string and lists the values in prose; the API server refuses others"
    ) {
        self.name = name
        self.values = values
        self.fields = fields
        self.because = because
    }

    /// The fields with their namespace.
    var qualifiedFields: [String] {
        let namespace = name.prefix { $0 != "." }
        return fields.map { $0.split(separator: ".").count > 2 ? $0 : "\(namespace).\($0)" }
    }
}
