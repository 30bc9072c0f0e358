public import KubernetesModel

/// Something that a rule has against a stack, and the line of the user's source that it is about.
public struct Finding: Sendable {
    /// A place that belongs to the finding, such as the other one of two.
    public struct Note: Hashable, Sendable {
        /// One phrase, lower case, names in single quotes.
        public let message: String
        /// The line of the user's source; nil where none says it.
        public let location: SourceLocation?

        /// Default: of no line.
        public init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// The id of what it breaks.
    public let rule: RuleID
    /// As the rule has it, unless the policy says otherwise.
    public var severity: Severity
    /// Whether it counts only where a policy asks for its rule.
    package let isOptional: Bool
    /// One phrase, lower case, names in single quotes.
    public let message: String
    /// The object that it is about, as it is declared; nil when it is about the stack.
    package let declared: DeclaredObject?
    /// The field, as the API's own errors write it: `spec.template.spec.containers[0].image`. Empty: the object.
    public let path: String
    /// Nil while it is still to be found from the path: in many a stack most findings are waived, and need not look.
    private var knownLocation: SourceLocation?
    /// Other places that have to do with it, in the order in which they are shown.
    public var notes: [Note]
    /// The environments in which it was found, in the order of their declaration.
    public var environments: [String] = []

    /// A finding about the stack, or about a call that became no object.
    public init(_ rule: Rule, _ message: String, at location: SourceLocation? = nil, notes: [Note] = []) {
        self.rule = rule.id
        severity = rule.severity
        isOptional = rule.isOptional
        self.message = message
        declared = nil
        path = ""
        knownLocation = location
        self.notes = notes
    }

    /// A finding about a field of an object, at the line that set it.
    public init(
        _ rule: Rule, _ message: String, in declared: DeclaredObject, path: String = "", notes: [Note] = []
    ) {
        self.init(rule.id, rule, message, in: declared, path: path, notes: notes)
    }

    package init(
        _ id: RuleID, _ rule: Rule, _ message: String, in declared: DeclaredObject, path: String, notes: [Note]
    ) {
        self.rule = id
        severity = rule.severity
        isOptional = rule.isOptional
        self.message = message
        self.declared = declared
        self.path = path
        self.notes = notes
    }

    /// A finding about a field of an object, at the line that says what the field must be fit for.
    package init(
        _ rule: Rule, _ message: String, in declared: DeclaredObject, path: String, at location: SourceLocation,
        notes: [Note]
    ) {
        self.rule = rule.id
        severity = rule.severity
        isOptional = rule.isOptional
        self.message = message
        self.declared = declared
        self.path = path
        knownLocation = location
        self.notes = notes
    }
}

extension Finding {
    /// The object that it is about; nil when it is about the stack.
    public var object: ObjectReference? { declared.map { ObjectReference($0.object) } }

    /// The line of the user's source; nil when it is about the stack as a whole.
    public var location: SourceLocation? { knownLocation ?? declared?.location(of: path) }

    /// Looks for the line once and for all: for a finding that is reported, hence compared with others.
    mutating func locate() { knownLocation = location }
}

extension Finding: Hashable {
    public static func == (left: Finding, right: Finding) -> Bool {
        left.message == right.message && left.path == right.path && left.rule == right.rule
            && left.severity == right.severity && left.isOptional == right.isOptional
            && left.environments == right.environments && left.notes == right.notes
            && left.object == right.object && left.location == right.location
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(message)
        hasher.combine(path)
        hasher.combine(rule)
        // Of a stamped stack many agree in all of these, and differ in their object's namespace.
        hasher.combine(object)
    }
}
