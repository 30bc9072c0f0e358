import Foundation
import ImportedManifests
import KubeDSL
import ManifestReading
import PeersStack
import TestSupport

@testable import Spec000
@testable import Spec001
@testable import Spec002
@testable import Spec003
@testable import Spec004
@testable import TodoApp

/// Every environment of every stack of this repository, rendered.
enum RenderedTrees {
    static let all: [(origin: ImportedStacks.Origin, environment: RenderedEnvironment)] =
        trees(TodoApp.self) + trees(PeersStack.self) + trees(Spec000.self) + trees(Spec001.self)
        + trees(Spec002.self) + trees(Spec003.self) + trees(Spec004.self)

    private static func trees<S: Stack>(_ stack: S.Type) -> [(ImportedStacks.Origin, RenderedEnvironment)] {
        S.Environment.allCases.map { environment in
            (
                .tree(of: String(describing: stack), environment.rawValue),
                ManifestPipeline.render(S(environment: environment))
            )
        }
    }
}

extension ImportedStacks.Origin {
    /// The name of the manifests' file.
    var file: String {
        switch self {
        case .file(let path): path
        case .tree(of: let stack, let environment): "\(kebabCase(stack))-\(environment).yaml"
        }
    }

    var isTree: Bool {
        switch self {
        case .file: false
        case .tree: true
        }
    }

    func documents() throws -> [ManifestDocument] { try ManifestReader.objects(in: text(), file: file) }

    private func text() throws -> String {
        switch self {
        case .file(let path):
            let text = try String(contentsOf: Repository.file(path), encoding: .utf8)
            // The goldens of the stack of peers are a bare array.
            return text.hasPrefix("[") ? "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": \(text)}" : text
        case .tree: return RenderedTrees.all.first { $0.origin == self }?.environment.yaml() ?? ""
        }
    }
}
