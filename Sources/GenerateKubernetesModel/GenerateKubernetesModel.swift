import ArgumentParser
import Foundation
import KubernetesModelGenerator

@main
struct GenerateKubernetesModel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-kubernetes-model",
        abstract: "Generate the Swift model of the Kubernetes API from its JSON schemas.")

    @Argument(help: "The folder 'kubernetes-json-schema' of the PyPI package kubernetes-validate.")
    var schemas: String

    @Argument(help: "The directory of the generated sources; Swift files in it that are not generated are removed.")
    var output: String

    func run() throws {
        let tree = try ModelGenerator(schemaFolder: URL(fileURLWithPath: schemas)).generate()
        try tree.write(to: URL(fileURLWithPath: output))
        print("\(tree.files.count) files in \(output)")
    }
}
