/// Where a value stands in the template of an object.
struct TemplatePath: CustomStringConvertible {
    enum Step: Hashable {
        case field(String)
        /// An item that its own name tells from the others.
        case item(String)
        /// An item that only its place tells from the others, of so many.
        case position(Int, of: Int)
    }

    private(set) var steps: [Step] = []

    /// The fields alone, without the items of lists.
    private(set) var fields: [String] = []

    mutating func append(_ step: Step) {
        steps.append(step)
        if case .field(let name) = step { fields.append(name) }
    }

    mutating func removeLast() {
        if case .field = steps.removeLast() { fields.removeLast() }
    }

    func appending(_ step: Step) -> TemplatePath {
        var path = self
        path.append(step)
        return path
    }

    /// As in the API's errors: `spec.rules[0].host`.
    var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .field(let name): text += text.isEmpty ? name : ".\(name)"
            case .item(let name): text += "[\(name)]"
            case .position(let position, _): text += "[\(position)]"
            }
        }
    }
}
