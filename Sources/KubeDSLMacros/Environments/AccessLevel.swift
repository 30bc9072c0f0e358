import SwiftSyntax

/// How far the members that a macro adds to a type must be seen.
enum AccessLevel {
    /// The modifier for members of `declaration`, with a space after it; empty where Swift's default is right.
    static func ofMembers(of declaration: EnumDeclSyntax, in lexicalContext: [Syntax]) -> String {
        if let own = declaration.modifiers.lazy.compactMap(level).first { return needed(own) }
        // What stands in `public extension` is public without a word of its own.
        let enclosing = lexicalContext.first?.as(ExtensionDeclSyntax.self)?.modifiers.lazy.compactMap(level).first
        return enclosing.map(needed) ?? ""
    }

    private static func level(_ modifier: DeclModifierSyntax) -> Keyword? {
        guard case .keyword(let keyword) = modifier.name.tokenKind, modifier.detail == nil else { return nil }
        let levels: [Keyword] = [.public, .package, .internal, .fileprivate, .private]
        return levels.contains(keyword) ? keyword : nil
    }

    /// Members are internal, or as closed as their type, without a word; only more has to be said.
    private static func needed(_ level: Keyword) -> String {
        switch level {
        case .public: "public "
        case .package: "package "
        default: ""
        }
    }
}
