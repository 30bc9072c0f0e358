import Foundation
import TestSupport

/// A declaration that users of a module see, as a look at the lines of its source finds it: `public` ones, and the
/// requirements of public protocols. Cases of enums and constants of a type, which are like them, speak for themselves.
struct PublicDeclaration: CustomStringConvertible {
    /// `Sources/KubeDSL/Workloads/Image.swift:24`.
    let place: String
    /// `func`, `struct` and so on.
    let keyword: String
    /// The name alone, or for an initialiser its first label too: `init(stringLiteral`.
    let name: String
    let isDocumented: Bool
    let isTopLevel: Bool
    let isRequirement: Bool
    /// Whether it stands in a file with a result builder.
    let isOfBuilder: Bool

    var description: String { "\(place) \(keyword) \(name)" }

    static func all(in directory: String) throws -> [PublicDeclaration] {
        try SourceFile.all(in: directory).flatMap { all(in: $0.text, of: $0.path) }
    }

    static func all(in text: String, of path: String) -> [PublicDeclaration] {
        var declarations: [PublicDeclaration] = []
        var isDocumented = false
        /// What the requirements of the protocol around the line are indented by.
        var requirements: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let code = line.drop { $0 == " " }
            let indentation = line.prefix(line.count - code.count)
            // Attributes and remarks stand between a comment and what it is about. What is unavailable says why itself.
            if code.hasPrefix("///") || code.hasPrefix("@available(*, unavailable, message:") { isDocumented = true }
            if code.hasPrefix("//") || (code.hasPrefix("@") && !code.contains("public ")) { continue }
            defer { isDocumented = false }
            if let inner = requirements, line == inner.dropLast(4) + "}" { requirements = nil }
            let isRequirement = requirements.map { $0 == indentation } ?? false
            guard isRequirement || code.contains("public "), !code.contains("static let "),
                let found = Self.declaration(in: code, isRequirement: isRequirement)
            else { continue }
            declarations.append(
                PublicDeclaration(
                    place: "\(path):\(index + 1)", keyword: found.keyword, name: found.name,
                    isDocumented: isDocumented, isTopLevel: found.isType && indentation.isEmpty,
                    isRequirement: isRequirement, isOfBuilder: text.contains("@resultBuilder")))
            if found.keyword == "protocol", line.hasSuffix("{") { requirements = indentation + "    " }
        }
        return declarations
    }

    /// The keyword and the name of what a line declares, after attributes and modifiers.
    private static func declaration(
        in code: Substring, isRequirement: Bool
    ) -> (keyword: String, name: String, isType: Bool)? {
        let head =
            /^(?:@\w+(?:\([^)]*\))? )*(public )?(?:(?:static|mutating|indirect|postfix|prefix|final|\w+\(set\)) )*(\w+)/
        guard let match = code.firstMatch(of: head), match.1 != nil || isRequirement else { return nil }
        let rest = code[match.range.upperBound...].drop { $0 == " " || $0 == "?" }
        switch match.2 {
        case "init": return ("init", "init" + rest.prefix { $0 == "(" || $0.isLetter || $0.isNumber }, false)
        case "subscript": return ("subscript", "subscript", false)
        case "func", "var", "let", "typealias", "associatedtype", "struct", "enum", "protocol", "class", "actor",
            "macro":
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            let name = word.isEmpty ? rest.prefix { $0 != " " && $0 != "(" } : word
            let isType = !["func", "var", "let", "typealias", "associatedtype"].contains(match.2)
            return (String(match.2), String(name), isType)
        default: return nil
        }
    }
}
