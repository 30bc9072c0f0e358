import KubeDSL
import ManifestPackaging
import TestSupport
import Testing

@Suite struct GitOpsTreeTests {
    /// Flows between the releases `a` to `c` as `a>b`, and what each one's Kustomization waits for.
    static let cases: [(flows: [String], dependencies: [String: [String]])] = [
        ([], [:]),
        (["a>b", "b>c"], ["a": ["b"], "b": ["c"]]),
        (["a>b", "a>c", "a>a"], ["a": ["b", "c"]]),
        (["a>b", "b>a", "b>c"], ["b": ["c"]]),
    ]

    @Test(arguments: cases)
    func `lets a release wait for those whose workloads it calls`(flows: [String], dependencies: [String: [String]]) {
        let rendered = renderBare {
            Namespace("shop") {
                for name in ["a", "b", "c"] { Release(name) { Deployment.app(name) } }
            }
            Traffic {
                for flow in flows {
                    Flow(from: Deployment.app("\(flow.prefix(1))"), to: Deployment.app("\(flow.suffix(1))"), on: .http)
                }
            }
        }
        let settings = GitOps(
            repository: "https://git.example.com/shop.git", path: "deploy", revision: "main",
            sync: .automatic(prune: true))
        let tree = GitOpsTree(rendered, stack: "shop", agent: .flux, settings)
        for file in tree.applications {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let release = file.path.split(separator: "-")[1]
            // The namespace belongs to no release.
            let names = release == "shared" ? [] : ["shared"] + dependencies[String(release), default: []]
            let list = names.map { "  - name: shop-\($0)-test\n" }.joined()
            #expect(text.contains("  dependsOn:\n\(list)  prune: true\n") == !names.isEmpty, "\(text)")
            #expect(text.contains("dependsOn") == !names.isEmpty)
        }
        #expect(tree.applications.count == 4)
    }
}
