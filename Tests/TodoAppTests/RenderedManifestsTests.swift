import KubeDSL
import TestSupport
import Testing

@testable import TodoApp

@Suite struct RenderedManifestsTests {
    @Test(arguments: TodoApp.Environment.allCases)
    func `are the ones that were reviewed`(environment: TodoApp.Environment) throws {
        let rendered = ManifestPipeline.render(TodoApp(environment: environment))
        #expect(rendered.findings.isEmpty)
        try expectGolden(rendered.yaml(), "Examples/TodoApp/Manifests/\(environment.rawValue).yaml")
    }

    @Test(arguments: TodoApp.Environment.allCases)
    func `are the same bytes in two processes`(environment: TodoApp.Environment) throws {
        let arguments = ["render", "--env", environment.rawValue]
        let first = try run(Products.executable("TodoApp"), arguments)
        let second = try run(Products.executable("TodoApp"), arguments)
        #expect(first.isSuccess && first.errors.isEmpty, "\(first.errors)")
        #expect(first.output == second.output)
        #expect(first.output == ManifestPipeline.render(TodoApp(environment: environment)).yaml())
    }
}
