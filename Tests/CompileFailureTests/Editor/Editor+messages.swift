// What goes between an editor and its language server, in the protocol's own names.

struct Position: Codable, Equatable {
    /// From 0.
    let line: Int
    /// From 0, in UTF-16.
    let character: Int
}

struct TextRange: Codable, Equatable {
    let start: Position
    let end: Position
}

extension Editor {
    struct Diagnostic: Codable {
        let range: TextRange
        let severity: Int
        let message: String
        let source: String
    }

    struct FixIt {
        let title: String
        let edits: [Edit]
    }

    struct Edit: Decodable {
        let range: TextRange
        let newText: String
    }

    struct Completion: Decodable {
        let label: String
        let kind: Int

        var isEnumCase: Bool { kind == 20 }
    }

    struct Ignored: Codable {}

    struct CompileCommand: Encodable {
        let directory: String
        let file: String
        let arguments: [String]
    }

    struct Initialization: Encodable {
        let rootUri: String
        let capabilities: Capabilities
    }

    /// That it understands fix-its.
    struct Capabilities: Encodable {
        let textDocument = [
            "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix"]]]]
        ]
    }

    struct Document: Encodable { let uri: String }

    struct OpenDocument: Encodable {
        let uri: String
        let languageId: String
        let version: Int
        let text: String
    }

    struct Opening: Encodable { let textDocument: OpenDocument }

    struct Inquiry: Encodable { let textDocument: Document }

    struct Report: Decodable { let items: [Diagnostic] }

    struct ActionInquiry: Encodable {
        let textDocument: Document
        let range: TextRange
        let context: ActionContext
    }

    struct ActionContext: Encodable { let diagnostics: [Diagnostic] }

    struct Action: Decodable {
        let title: String
        let kind: String?
        let edit: WorkspaceEdit?
    }

    struct WorkspaceEdit: Decodable { let changes: [String: [Edit]] }

    struct CompletionInquiry: Encodable {
        let textDocument: Document
        let position: Position
    }

    struct Completions: Decodable { let items: [Completion] }
}
