import Foundation
import KubeDSL
import TestSupport
import Testing

@testable import TodoApp

/// The API's own schemas, of every version from 1.28 on, judge what is rendered.
@Suite struct SchemaTests {
    static let versions = (28...37).map { "1.\($0)" }

    @Test(.enabled(if: Oracle.isHere("kubernetes-validate"), "make test installs it"), arguments: versions)
    func `accept the manifests of every environment`(version: String) throws {
        try withTemporaryDirectory { directory in
            let files = try TodoApp.Environment.allCases.map { environment in
                let file = directory.appendingPathComponent("\(environment.rawValue).yaml")
                var rendered = ManifestPipeline.render(TodoApp(environment: environment))
                // The API's schemas know nothing of operators' kinds.
                rendered.objects.removeAll { $0.object is RawObject }
                try Data(rendered.yaml().utf8).write(to: file)
                return file.path
            }
            let outcome = try run(Oracle.path("kubernetes-validate"), ["-k", version, "--strict"] + files)
            #expect(outcome.isSuccess, "\(outcome.output)\(outcome.errors)")
        }
    }

    @Test(.enabled(if: Oracle.isHere("kubernetes-validate"), "make test installs it"))
    func `refuse a field that the API does not have, so they do look`() throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("wrong.yaml")
            let text = ManifestPipeline.render(TodoApp(environment: .prod)).yaml()
            try Data(text.replacing("replicas:", with: "replica:").utf8).write(to: file)
            #expect(!(try run(Oracle.path("kubernetes-validate"), ["-k", "1.33", "--strict", file.path]).isSuccess))
        }
    }
}
