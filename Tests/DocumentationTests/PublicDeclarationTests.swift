import TestSupport
import Testing

/// A comment for whatever users see.
@Suite struct PublicDeclarationTests {
    /// What is said of these once: by the standard library, or by the language's rules for result builders.
    private static let known: Set = [
        "description", "rawValue", "allCases", "==", "<", "hash", "Element", "RawValue", "init(rawValue",
        "init(stringLiteral", "init(integerLiteral", "init(dictionaryLiteral", "init(stringInterpolation",
    ]

    @Test(
        "every public symbol is documented",
        arguments: ["Sources/KubeDSL", "Sources/KubernetesValues", "Sources/ManifestChecks"])
    func documented(_ directory: String) throws {
        let declarations = try PublicDeclaration.all(in: directory)
        // A member that a protocol asks for has the protocol's comment.
        let inherited = Set(declarations.filter { $0.isRequirement && $0.isDocumented }.map(\.name))
        let silent = declarations.filter { declaration in
            !declaration.isDocumented && !Self.known.contains(declaration.name)
                && (declaration.isRequirement || !inherited.contains(declaration.name))
                && !(declaration.isOfBuilder && declaration.name.hasPrefix("build"))
        }
        #expect(declarations.count > 30)
        #expect(silent.isEmpty, "no comment:\n\(silent.map(\.description).joined(separator: "\n"))")
    }

    @Test func `are found with their comments`() {
        let source = """
            /// A comment.
            @available(*, deprecated)
            public struct First: Sendable {
                public package(set) var count: Int

                /// A comment.
                // A remark.
                public static func ... (left: First, right: First) -> Bool { true }
                public static let none = First()
                public init(stringLiteral text: String) { self.init() }
                package func hidden() {}
            }

            public protocol Second<Port> {
                /// A comment.
                associatedtype Port
                var name: String { get }
            }

            public enum Third { case first }
            public postfix func % (percent: Int) -> Int { percent }
            @discardableResult public func fourth() -> Int { 4 }
            @available(*, unavailable, message: "take the fourth")
            public func fifth() {}
            let sixth = Third.public ?? nil
            public import Foundation
            """
        let found = PublicDeclaration.all(in: source, of: "Sample.swift")
        #expect(
            found.map(\.name) == [
                "First", "count", "...", "init(stringLiteral", "Second", "Port", "name", "Third", "%", "fourth",
                "fifth",
            ])
        #expect(found.filter(\.isDocumented).map(\.name) == ["First", "...", "Port", "fifth"])
        #expect(found.filter(\.isTopLevel).map(\.name) == ["First", "Second", "Third"])
        #expect(found.filter(\.isRequirement).map(\.name) == ["Port", "name"])
        #expect(found.first?.place == "Sample.swift:3")
    }
}
