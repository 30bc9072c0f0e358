import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@testable import TodoApp

/// Mistakes planted one at a time into the rendered flagship, over all families of checks.
@Suite struct MutationTests {
    private static let all: [Mutation] =
        podMutations + containerMutations + configurationMutations + storageMutations + workloadMutations
        + objectMutations + networkMutations + scalingMutations + accessMutations + promiseMutations

    @Test(arguments: all)
    func `is found, named, and shown where its object is declared`(mutation: Mutation) throws {
        var rendered = ManifestPipeline.render(TodoApp(environment: .prod))
        // Rules on which teams differ are held as well where a mistake is theirs.
        rendered.policy = rendered.policy.reporting(mutation.rule, as: .error)
        let index = try mutation.plant(&rendered.objects)
        mutation.fact(&rendered)
        let found = ManifestPipeline.examine([rendered], today: "2026-01-01").findings
        let finding = try #require(
            found.first { $0.rule == mutation.rule }, "found \(found.map { "\($0.rule): \($0.message)" })")
        let named = finding.message + (finding.object?.description ?? "")
        #expect(named.contains(mutation.offender), "\(finding.message)")
        // The line that declares the object, or that of the modifier which set the field.
        let planted = rendered.objects[index]
        let places = mutation.isNoted ? finding.notes.map(\.location) : [finding.location]
        let expected = [planted.declaration, planted.location(of: finding.path), planted.location(of: mutation.field)]
        #expect(places.contains { place in expected.contains { $0 == place } }, "\(places), not \(expected)")
    }

    @Test func `are absent from the flagship, in every environment and between them`() {
        let environments = TodoApp.Environment.allCases.map { ManifestPipeline.render(TodoApp(environment: $0)) }
        let examination = ManifestPipeline.examine(environments, today: "2026-01-01")
        #expect(examination.findings.isEmpty)
        #expect(examination.unusedWaivers.isEmpty)
    }

    @Test func `are at least 120, each of its own, for at least 100 rules`() {
        #expect(Set(Self.all.map(\.testDescription)).count == Self.all.count)
        #expect(Self.all.count >= 120)
        #expect(Set(Self.all.map(\.rule)).count >= 100)
    }
}
