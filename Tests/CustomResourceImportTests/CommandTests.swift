import CustomResourceImport
import Foundation
import ModelSource
import TestSupport
import Testing

/// The program behind the plugin.
struct CommandTests {
    private func command(_ arguments: String...) throws -> Outcome {
        try run(Products.executable("import-custom-resources"), arguments)
    }

    private var files: [String] { Fixture.all.prefix(2).map(\.url.path) }

    @Test func `prints one Swift file`() throws {
        let fixture = try #require(Fixture.all.first)
        let outcome = try command(fixture.url.path)
        #expect(outcome.isSuccess && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(try outcome.output == fixture.types(access: .internal).stream)
    }

    @Test func `writes a file for each namespace, and leaves others alone`() throws {
        try withTemporaryDirectory { directory in
            let output = directory.appendingPathComponent("Sources/Types")
            try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
            try Data().write(to: output.appendingPathComponent("Mine.swift"))
            let outcome = try command(
                "--output", output.path, "--namespace-prefix", "My", "--access", "package", files[0], files[1])
            #expect(outcome.isSuccess && outcome.output.isEmpty, "\(outcome.errors)")
            let written = try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
            #expect(
                written == [
                    "Mine.swift", "MyCertManagerV1.swift", "MyExternalSecretsV1.swift",
                    "MyExternalSecretsV1beta1.swift",
                ])
            let text = try String(contentsOf: output.appendingPathComponent(written[1]), encoding: .utf8)
            #expect(text.contains("\npackage enum MyCertManagerV1 {}\n"))
        }
    }

    @Test func `writes nothing when one of the definitions is wrong`() throws {
        try withTemporaryDirectory { directory in
            let (bad, output) = (directory.appendingPathComponent("bad.yaml"), directory.appendingPathComponent("out"))
            try Data(definition(spec: "a: {type: text}").utf8).write(to: bad)
            let outcome = try command("--output", output.path, files[0], bad.path)
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix("\(bad.path):19:32: error: the 'type' of a schema is "))
            #expect(!FileManager.default.fileExists(atPath: output.path))
        }
    }

    @Test(arguments: [
        ([], "Missing expected argument"),
        (["nowhere.yaml"], "'nowhere.yaml' cannot be read; give the path of a file"),
        (["--namespace-prefix", "my", "a.yaml"], "namespace prefix 'my' is letters and digits"),
        (["--access", "open", "a.yaml"], "'open' is invalid"),
        (["--output", "/dev/null/x"], "cannot be written"),
    ])
    func `says what is wrong with its arguments`(arguments: [String], message: String) throws {
        let file = arguments.first == "--output" ? [files[0]] : []
        let outcome = try run(Products.executable("import-custom-resources"), arguments + file)
        #expect(!outcome.isSuccess && outcome.output.isEmpty)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
}
