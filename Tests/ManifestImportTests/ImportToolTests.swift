import Foundation
import TestSupport
import Testing

@Suite struct ImportToolTests {
    private let account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: reader}\n"

    private func tool(_ arguments: String..., input: String = "", in directory: URL? = nil) throws -> Outcome {
        try run(Products.executable("import-manifests"), arguments, in: directory, input: input)
    }

    @Test func `reads standard input, and prints the source alone`() throws {
        let outcome = try tool("-", "--stack", "Shop", input: account)
        #expect(outcome.isSuccess)
        #expect(outcome.output.hasPrefix("import KubeDSL\n"))
        #expect(outcome.output.contains("/// Imported from <stdin>.\n@main\nstruct Shop: Stack {"))
        #expect(outcome.errors == "")
    }

    @Test func `writes a file for each component, and never over one that is there`() throws {
        try withTemporaryDirectory { directory in
            let first = try tool("-", "--stack", "Shop", "--output", "Sources/Shop", input: account, in: directory)
            #expect(first.errors == "Sources/Shop: 2 files written\n")
            let names = try FileManager.default.contentsOfDirectory(
                atPath: directory.appending(path: "Sources/Shop").path)
            #expect(names.sorted() == ["Access.swift", "Shop.swift"])
            let second = try tool("-", "--stack", "Shop", "--output", "Sources/Shop", input: account, in: directory)
            #expect(second.status == 1)
            #expect(
                second.errors
                    == "error: 'Sources/Shop/Shop.swift' is there already; move it away or choose another directory\n")
        }
    }

    @Test func `is of the environment that is named, and of a library where there is a main type already`() throws {
        let outcome = try tool("-", "--stack", "Shop", "--env", "staging", "--library", input: account)
        #expect(outcome.output.contains("/// Imported from <stdin>.\nstruct Shop: Stack {"))
        #expect(outcome.output.contains("enum Environment: String { case staging }"))
    }

    @Test func `says why it cannot write`() throws {
        try withTemporaryDirectory { directory in
            try Data().write(to: directory.appending(path: "file"))
            let outcome = try tool("-", "--stack", "Shop", "--output", "file/Shop", input: account, in: directory)
            #expect(outcome.status == 1)
            #expect(outcome.errors.hasPrefix("error: cannot write below 'file/Shop': "), "\(outcome.errors)")
            #expect(outcome.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `says at which line an input is wrong`() throws {
        let outcome = try tool("-", input: "apiVersion: v1\nkind: [\n")
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("<stdin>:"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        (["-", "--stack", "my stack"], "'my stack' is no name of a type"),
        (
            ["-", "--stack", "Deployment"],
            "'Deployment' means something in the source of a stack; try 'DeploymentStack'"
        ),
        (["-", "--output", ""], "--output needs a directory; '.' is the current one"),
        (["-", "--env", "Prod!"], "'Prod!' is no name of an environment"),
        ([], "Missing expected argument"),
    ])
    func `wrong usage is status 2`(_ arguments: [String], _ phrase: String) throws {
        let outcome = try run(Products.executable("import-manifests"), arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(phrase))
    }

    @Test(arguments: [("", "standard input holds no manifests"), ("---\nnull\n", "no object in '-'")])
    func `an input without objects is refused`(_ input: String, _ phrase: String) throws {
        let outcome = try tool("-", input: input)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(phrase))
    }

    @Test func `a file that is not there is named`() throws {
        let outcome = try tool("no-such.yaml")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == "error: there is no 'no-such.yaml'; name a file or directory of manifests, or '-'\n")
    }

    @Test func `a directory stands for the manifests below it`() throws {
        try withTemporaryDirectory { directory in
            for name in ["shop", "depot"] {
                let manifest = "{apiVersion: v1, kind: Namespace, metadata: {name: \(name)}}"
                try Data(manifest.utf8).write(to: directory.appendingPathComponent("\(name).yaml"))
            }
            let outcome = try tool(directory.path)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output.contains("\"depot\""))
            #expect(outcome.output.contains("\"shop\""))
        }
    }
}
