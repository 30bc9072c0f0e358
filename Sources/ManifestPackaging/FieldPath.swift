/// Where a value stands in an object.
struct FieldPath: CustomStringConvertible {
    enum Step: Hashable {
        case field(String)
        /// An item that its own name tells from the others.
        case item(String)
        /// An item that only its place tells from the others, of so many.
        case position(Int, of: Int)
    }

    private(set) var steps: [Step] = []

    func appending(_ step: Step) -> FieldPath {
        var path = self
        path.steps.append(step)
        return path
    }

    /// The fields alone, without the items of lists.
    var fields: [String] {
        steps.compactMap { step in
            if case .field(let name) = step { name } else { nil }
        }
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
