import Foundation
import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// What is wrong with an encrypted file is said at the declaration, with the place in the file, and without a value.
@Suite struct SecretManifestTests {
    enum Format: String, Sendable {
        case sealed, sops
    }

    /// A text of the right file, what stands there instead, and what is said of it.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let format: Format
        let from: String
        let to: String
        let rule: RuleID
        let message: String
        /// The line of the file that the note is about.
        let line: String

        var testDescription: String { "\(format): \(message)" }

        init(
            _ format: Format, _ from: String, _ to: String, _ rule: RuleID, _ message: String, line: String
        ) {
            (self.format, self.from, self.to, self.rule) = (format, from, to, rule)
            (self.message, self.line) = (message, line)
        }
    }

    static let plain = "correct-horse-battery-staple"

    static let mistakes = [
        Mistake(
            .sealed, "    TOKEN: ", "    TOKENS: ", .unmetSecretContract,
            "has key 'TOKENS', which Secret 'app-secrets' does not declare", line: "    TOKENS: "),
        Mistake(
            .sealed, "    TOKEN: ", "    TOKENS: ", .unmetSecretContract, "lacks key 'TOKEN' of Secret 'app-secrets'",
            line: "  encryptedData:"),
        Mistake(
            .sealed, "  name: app-secrets\n  namespace", "  name: other\n  namespace", .unmetSecretContract,
            "is for Secret 'other', and the stack declares 'app-secrets'", line: "  name: other"),
        Mistake(
            .sealed, "  namespace: test\nspec", "  namespace: prod\nspec", .unmetSecretContract,
            "is for namespace 'prod', and the stack declares Secret 'app-secrets' in 'test'",
            line: "  namespace: prod"),
        Mistake(
            .sealed, "kind: SealedSecret", "kind: Secret", .unmetSecretContract,
            "holds another kind, not a SealedSecret; seal it with 'kubeseal'", line: "kind: Secret"),
        Mistake(
            .sealed, "type: Opaque", "type: kubernetes.io/tls", .unmetSecretContract, "is not of type 'Opaque'",
            line: "    type: kubernetes.io/tls"),
        Mistake(
            .sealed, "    PASSWORD: ", "    PASSWORD: \(plain) # ", .unencryptedSecret,
            "has a value for 'PASSWORD' that is not encrypted; seal it with 'kubeseal'", line: "    PASSWORD: "),
        Mistake(
            .sealed, "apiVersion", "apiversion", .unreadableFile,
            "is no manifest: 'apiVersion' or 'kind' is missing", line: "apiversion"),
        Mistake(
            .sops, "    PASSWORD: ", "    PASSWORD: \(plain) # ", .unencryptedSecret,
            "has a value for 'PASSWORD' that is not encrypted; "
                + "encrypt it with 'sops --encrypt --encrypted-regex ^(data|stringData)$'", line: "    PASSWORD: "),
        Mistake(
            .sops, "    PASSWORD: ", "    USER: ", .unmetSecretContract,
            "lacks key 'PASSWORD' of Secret 'app-secrets'", line: "stringData:"),
        Mistake(
            .sops, "    PASSWORD: ", "    USER: ", .unmetSecretContract,
            "has key 'USER', which Secret 'app-secrets' does not declare", line: "    USER: "),
        Mistake(
            .sops, "kind: Secret", "kind: ENC[AES256_GCM,data:AAAA,type:str]", .unmetSecretContract,
            "holds an encrypted kind, not a Secret; "
                + "encrypt it with 'sops --encrypt --encrypted-regex ^(data|stringData)$'", line: "kind: ENC["),
        Mistake(
            .sops, "    namespace: test", "    namespace: prod", .unmetSecretContract,
            "is for namespace 'prod', and the stack declares Secret 'app-secrets' in 'test'",
            line: "    namespace: prod"),
    ]

    private func rendered(_ format: Format, _ path: String) -> RenderedEnvironment {
        render {
            Secret(AppSecret.self, from: format == .sealed ? .sealed(path) : .sops(path))
        }
    }

    @Test(arguments: mistakes)
    func `a file that does not fit is a finding`(mistake: Mistake) throws {
        let name = "\(mistake.format.rawValue).yaml"
        let source = try String(contentsOf: Repository.file("Tests/KubeDSLTests/Files/\(name)"), encoding: .utf8)
        let text = source.replacing(mistake.from, with: mistake.to, maxReplacements: 1)
        #expect(text != source)
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent(name)
            try Data(text.utf8).write(to: file)
            let rendered = rendered(mistake.format, file.path)
            let message = "file '\(file.path)' \(mistake.message)"
            let finding = try #require(
                rendered.problems.first { $0.message == message || $0.message.hasSuffix(mistake.message) },
                "\(rendered.problems.map(\.message))")
            #expect(finding.rule == mistake.rule)
            #expect(finding.location?.text.hasPrefix("Secret(AppSecret.self") == true)
            let note = try #require(finding.notes.first?.location)
            #expect(note.file == file.path)
            let line = text.split(separator: "\n", omittingEmptySubsequences: false)[note.line - 1]
            #expect(line.hasPrefix(mistake.line), "\(line)")
            expectNoValue(in: rendered, mistake.to)
        }
    }

    @Test func `a file that is not there or cannot be read is one finding where it is named`() throws {
        let missing = render { Secret(AppSecret.self, from: .sealed("Secrets/none.yaml")) }
        #expect(missing.problems.map(\.message) == ["file 'Secrets/none.yaml' cannot be read: there is none"])
        #expect(missing.problems.map(\.rule) == [.unreadableFile])
        #expect(missing.problems.map { $0.location?.text } == [#"sealed("Secrets/none.yaml")) }"#])
        #expect(missing.objects.isEmpty)
        let directory = render { Secret(AppSecret.self, from: .sops("../Files")) }
        #expect(directory.problems.map(\.message) == ["file '../Files' cannot be read: it is a directory"])
        let binary = render { Secret(AppSecret.self, from: .sops("../Files/favicon.ico")) }
        #expect(binary.problems.map(\.message) == ["file '../Files/favicon.ico' cannot be read: it is no UTF-8 text"])
    }

    @Test(arguments: [Format.sealed, .sops])
    func `a file that is no YAML is a finding that does not quote it`(format: Format) throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("broken.yaml")
            try Data("kind: Secret\nstringData:\n  PASSWORD: \"\(Self.plain)\n".utf8).write(to: file)
            let rendered = rendered(format, file.path)
            #expect(rendered.problems.map(\.rule) == [.unreadableFile])
            #expect(rendered.problems[0].message.hasSuffix("cannot be read: it is not well-formed YAML"))
            #expect(rendered.problems[0].notes.first?.location?.file == file.path)
            expectNoValue(in: rendered, Self.plain)
        }
    }

    @Test func `an empty file holds no document`() throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("empty.yaml")
            try Data("# later\n".utf8).write(to: file)
            #expect(rendered(.sops, file.path).problems[0].message.hasSuffix("cannot be read: it holds no document"))
        }
    }

    /// Neither the message nor a note nor the preflight has the value; a sealed file is rendered only when it fits.
    private func expectNoValue(in rendered: RenderedEnvironment, _ planted: String) {
        guard planted.contains(Self.plain) else { return }
        let texts =
            rendered.problems.flatMap { [$0.message] + $0.notes.map(\.message) } + [Preflight(rendered.graph).text]
            + [rendered.yaml()]
        for text in texts { #expect(!text.contains(Self.plain)) }
    }
}
