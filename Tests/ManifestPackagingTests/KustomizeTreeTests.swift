import Foundation
import KubernetesModel
import ManifestPackaging
import TestSupport
import Testing

/// `kubectl kustomize` judges the trees where it is on the machine.
@Suite struct KustomizeTreeTests {
    @Test(.enabled(if: Oracle.isKubectlHere, "kubectl is not on this machine"), arguments: Sample.all)
    func `builds every environment as it is`(sample: Sample) throws {
        try withFiles(KustomizeTree.files(for: sample.environments)) { directory in
            for environment in sample.environments {
                let outcome = try run("kubectl", ["kustomize", "overlays/\(environment.name)"], in: directory)
                try #require(outcome.isSuccess, "\(sample.name) \(environment.name): \(outcome.errors)")
                let found = try ManifestNode.byIdentity(try ManifestNode.documents(in: outcome.output))
                try expectEqual(found, environment.manifests.map(\.node), "\(sample.name) \(environment.name)")
            }
        }
    }

    @Test func `changes no more than what differs`() {
        let files = KustomizeTree.files(for: Sample.routes.environments)
        #expect(files.text("overlays/dev/kustomization.yaml").contains("patches") == false)
        #expect(
            files.text("overlays/staging/ingress-routes.patch.yaml") == """
                - op: add
                  path: /metadata/annotations
                  value:
                    example.com/issuer: test
                - op: replace
                  path: /spec/rules/0/host
                  value: staging.example.com
                - op: add
                  path: /spec/tls
                  value:
                  - hosts:
                    - staging.example.com
                    secretName: tls

                """)
    }

    @Test(arguments: Sample.all)
    func `replaces the innermost values alone`(sample: Sample) throws {
        let files = KustomizeTree.files(for: sample.environments)
        let first = try #require(sample.environments.first).name
        for file in files where file.path.hasSuffix(".patch.yaml") {
            #expect(!file.path.hasPrefix("overlays/\(first)/"), "\(file.path)")
            let operations = try ManifestNode.documents(in: file.text).first?.items ?? []
            #expect(!operations.isEmpty, "\(file.path)")
            for operation in operations where operation["op"] == "replace" {
                let value = operation["value"]
                #expect(value?.items == nil && value?.fields == nil, "\(file.path): \(operation)")
            }
        }
    }

    @Test(.enabled(if: Oracle.isKubectlHere, "kubectl is not on this machine"), arguments: [1, 2, 3] as [UInt64])
    func `builds environments that differ anywhere`(seed: UInt64) throws {
        try `builds every environment as it is`(sample: .random(seed: seed))
    }
}
