import KubernetesModel

/// A Swift expression as a tree: ``SourceWriter`` writes it on one line where it fits.
indirect enum SwiftExpression: Sendable, Equatable {
    /// What is never broken: a name, a number, an implicit member.
    case token(String)
    /// A string literal with this value.
    case text(String)
    case call(String, [SwiftArgument])
    case array([SwiftExpression])
    case dictionary([SwiftEntry])
    /// An expression and its modifiers, each on a line of its own.
    case chain(SwiftExpression, [SwiftExpression])
    /// A call with a trailing closure: `Deployment("backend") { … }`.
    case closure(SwiftExpression, parameters: String?, [SwiftStatement])

    static func call(_ callee: String, _ arguments: SwiftArgument...) -> SwiftExpression { .call(callee, arguments) }

    /// A dictionary literal of texts.
    static func dictionary(_ texts: OrderedMap<String>) -> SwiftExpression {
        .dictionary(texts.map { SwiftEntry(key: $0.key, value: .text($0.value)) })
    }

    /// A time span in the largest unit that it is several of: `30`, `.minutes(5)`, `.hours(24)`.
    static func seconds(_ count: Int) -> SwiftExpression {
        switch count {
        case 3600... where count.isMultiple(of: 3600): .token(".hours(\(count / 3600))")
        case 120... where count.isMultiple(of: 60): .token(".minutes(\(count / 60))")
        default: .token("\(count)")
        }
    }

    /// An expression and its modifiers, on one line where that is a short one.
    static func inline(_ base: SwiftExpression, _ modifiers: [SwiftExpression]) -> SwiftExpression {
        let parts = ([base] + modifiers).compactMap(\.flat)
        let line = parts.joined(separator: ".")
        guard parts.count == modifiers.count + 1, line.utf8.count < 90 else { return .chain(base, modifiers) }
        return .token(line)
    }

    /// The expression with every argument in it changed, the inner ones first.
    func mapArguments(_ change: (SwiftArgument) -> SwiftArgument) -> SwiftExpression {
        switch self {
        case .token, .text: self
        case .call(let callee, let arguments):
            .call(callee, arguments.map { change(SwiftArgument($0.label, $0.value.mapArguments(change))) })
        case .array(let elements): .array(elements.map { $0.mapArguments(change) })
        case .dictionary(let entries):
            .dictionary(entries.map { SwiftEntry(key: $0.key, value: $0.value.mapArguments(change)) })
        case .chain(let base, let modifiers):
            .chain(base.mapArguments(change), modifiers.map { $0.mapArguments(change) })
        case .closure(let call, let parameters, let statements):
            .closure(call.mapArguments(change), parameters: parameters, statements)
        }
    }

    /// The expression on one line; nil when it has none, or one longer than a line may be.
    var flat: String? {
        switch self {
        case .token(let text): return text
        case .text(let text): return SwiftText.literal(text)
        case .call(let callee, let arguments):
            return Self.joined(arguments.lazy.map(\.flat)).map { "\(callee)(\($0))" }
        case .array(let elements): return Self.joined(elements.lazy.map(\.flat)).map { "[\($0)]" }
        case .dictionary(let entries):
            return entries.isEmpty ? "[:]" : Self.joined(entries.lazy.map(\.flat)).map { "[\($0)]" }
        case .chain(let base, let modifiers): return modifiers.isEmpty ? base.flat : nil
        case .closure: return nil
        }
    }

    private static func joined(_ parts: some Sequence<String?>) -> String? {
        var joined = ""
        for part in parts {
            guard let part, joined.utf8.count + part.utf8.count <= SourceWriter.width else { return nil }
            joined += joined.isEmpty ? part : ", \(part)"
        }
        return joined
    }
}

struct SwiftArgument: Sendable, Equatable {
    let label: String?
    let value: SwiftExpression

    init(_ label: String? = nil, _ value: SwiftExpression) {
        self.label = label
        self.value = value
    }

    var prefix: String { label.map { "\($0): " } ?? "" }

    fileprivate var flat: String? { value.flat.map { prefix + $0 } }
}

/// A key and its value in a dictionary literal.
struct SwiftEntry: Sendable, Equatable {
    let key: String
    let value: SwiftExpression

    var prefix: String { "\(SwiftText.quoted(key)): " }

    fileprivate var flat: String? { value.flat.map { prefix + $0 } }
}
