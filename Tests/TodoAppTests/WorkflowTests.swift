import TestSupport
import Testing

/// The sample workflow for pull requests, its commands run one after the other as a runner does.
@Suite struct WorkflowTests {
    /// Not by `sed -i`, whose argument differs between systems.
    private static func replacing(_ command: String) -> String {
        "find . -name '*.yaml' -exec perl -pi -e '\(command)' {} +"
    }

    /// How the base differs from the head, and the step that fails for it.
    static let cases: [(edit: String, effect: String?, failure: String?)] = [
        ("", nil, nil),
        (replacing("s/replicas: 2/replicas: 3/"), "**scale lowered**", nil),
        (replacing("s/serviceName: redis/serviceName: cache/"), "**immutable**", "Fail on what is dangerous"),
        (replacing("s/^kind: .*/kind: [/"), nil, "Compare"),
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

    @Test(arguments: ["Other", nil])
    func `a base without the stack is nothing to compare with, and no failure`(stack: String?) throws {
        try withTemporaryDirectory { directory in
            let runner = try WorkflowRunner(in: directory)
            let base = try runner.commit(edit: "", stack: stack)
            _ = try runner.commit(edit: "")
            let found = try runner.run("Documentation/Workflows/manifests.yml", base: base)
            #expect(found.failure == nil, "\(found.log)")
            #expect(found.summary.contains("### prod is new\n"), "\(found.summary)")
        }
    }

    @Test func `an environment that the base does not have is new, and no failure`() throws {
        try withTemporaryDirectory { directory in
            let runner = try WorkflowRunner(in: directory)
            let base = try runner.commit(edit: "rm -r prod")
            _ = try runner.commit(edit: "")
            let found = try runner.run("Documentation/Workflows/manifests.yml", base: base)
            #expect(found.failure == nil, "\(found.log)")
            #expect(found.summary.contains("### prod is new\n"), "\(found.summary)")
            #expect(found.summary.contains("→ staging\n"), "\(found.summary)")
        }
    }
}
