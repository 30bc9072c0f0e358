import Foundation
import KubeDSL
import ManifestGraph
import TestSupport
import Testing

@testable import TodoApp

/// `graph`, as a person calls it and as the README shows it.
@Suite struct GraphCommandTests {
    private let picture = Picture(ManifestPipeline.render(TodoApp(environment: .prod)).graph)

    private func todoApp(_ arguments: String...) throws -> Outcome {
        try run(Products.executable("TodoApp"), arguments)
    }

    @Test func `prints Mermaid, or what Graphviz reads`() throws {
        #expect(try todoApp("graph", "--env", "prod").output == MermaidWriter.text(picture))
        #expect(try todoApp("graph", "--env", "prod", "--format", "dot").output == GraphvizWriter.text(picture))
    }

    @Test func `names the environments when one is unknown`() throws {
        let outcome = try todoApp("graph", "--env", "qa")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("unknown environment 'qa'; the stack has 'minikube', 'dev', 'staging', 'prod'"))
    }

    @Test func `the README shows production as it is`() throws {
        let readme = try String(contentsOf: Repository.file("README.md"), encoding: .utf8)
        #expect(readme.contains("```mermaid\n\(MermaidWriter.text(picture))```"))
    }
}
