import Foundation
import TestSupport

/// An editor with a copy of the example open in it.
struct Editor {
    private let workspace: URL
    private let server: LanguageServer

    /// Lends an editor whose language server knows how the example is compiled, and ends it in any case.
    static func open<Result>(_ body: (Editor) throws -> Result) throws -> Result {
        try withTemporaryDirectory { workspace in
            let files = try FileManager.default.contentsOfDirectory(atPath: example.path).filter {
                $0.hasSuffix(".swift")
            }
            for file in files {
                try FileManager.default.copyItem(
                    at: example.appendingPathComponent(file), to: workspace.appendingPathComponent(file))
            }
            let paths = files.map { workspace.appendingPathComponent($0).path }
            let arguments =
                ["swiftc", "-module-name", "TodoApp", "-parse-as-library"] + Compiler.moduleArguments + paths
            let commands = paths.map { CompileCommand(directory: workspace.path, file: $0, arguments: arguments) }
            try JSONEncoder().encode(commands)
                .write(to: workspace.appendingPathComponent("compile_commands.json"))
            let server = try LanguageServer(in: workspace, limit: 300)
            defer { server.end() }
            let _: Ignored = try server.request(
                "initialize", Initialization(rootUri: workspace.absoluteString, capabilities: Capabilities()))
            try server.notify("initialized", Ignored())
            return try body(Editor(workspace: workspace, server: server))
        }
    }

    /// A file of the example, as it is in the repository.
    static func text(of file: String) throws -> String {
        try String(contentsOf: example.appendingPathComponent(file), encoding: .utf8)
    }

    private static var example: URL { Repository.file("Examples/TodoApp") }

    /// Has the file read as `text`, which is not saved.
    func type(_ text: String, into file: String) throws {
        let document = OpenDocument(uri: uri(file), languageId: "swift", version: 1, text: text)
        try server.notify("textDocument/didOpen", Opening(textDocument: document))
    }

    /// What is underlined in the file.
    func diagnostics(in file: String) throws -> [Diagnostic] {
        let report: Report = try server.request(
            "textDocument/diagnostic", Inquiry(textDocument: Document(uri: uri(file))))
        return report.items
    }

    /// The edits that the editor offers for what is underlined, each as one of the fix-its.
    func fixIts(for diagnostic: Diagnostic, in file: String) throws -> [FixIt] {
        let actions: [Action] = try server.request(
            "textDocument/codeAction",
            ActionInquiry(
                textDocument: Document(uri: uri(file)), range: diagnostic.range,
                context: ActionContext(diagnostics: [diagnostic])))
        return actions.filter { $0.kind == "quickfix" }
            .map { FixIt(title: $0.title, edits: $0.edit?.changes[uri(file)] ?? []) }
    }

    /// What the editor offers at a place.
    func completions(at position: Position, in file: String) throws -> [Completion] {
        let list: Completions = try server.request(
            "textDocument/completion", CompletionInquiry(textDocument: Document(uri: uri(file)), position: position))
        return list.items
    }

    private func uri(_ file: String) -> String { workspace.appendingPathComponent(file).absoluteString }
}
