import TestSupport
import Testing

/// The sample workflow for pull requests, its commands run one after the other as a runner does.
@Suite struct WorkflowTests {
    /// How the base differs from the head, as commands of `sed`, and the step that fails for it.
    static let cases: [(edit: String, effect: String?, failure: String?)] = [
        ("", nil, nil),
        ("s/replicas: 2/replicas: 3/", "**scale lowered**", nil),
        ("s/serviceName: redis/serviceName: cache/", "**immutable**", "Fail on what is dangerous"),
        ("s/^kind: .*/kind: [/", nil, "Compare"),
    ]

    @Test(arguments: cases)
    func `runs every command`(edit: String, effect: String?, failure: String?) throws {
        try withTemporaryDirectory { directory in
            let runner = try WorkflowRunner(in: directory)
            let base = try runner.commit(edit: edit)
            _ = try runner.commit(edit: "")
            let found = try runner.run("Documentation/Workflows/manifests.yml", base: base)
            #expect(found.failure == failure, "\(found.log)")
            guard failure != "Compare" else { return }
            let prod = try #require(found.summary.split(separator: "### ").last)
            #expect(prod.contains("→ prod\n"), "\(found.summary)")
            #expect(prod.contains("No difference.") == (effect == nil), "\(prod)")
            if let effect { #expect(prod.contains(effect), "\(prod)") }
        }
    }
}
