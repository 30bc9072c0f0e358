import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@testable import TodoApp

/// Mistakes planted one at a time into the rendered flagship, over all families of checks.
@Suite struct MutationTests {
    private static let all: [Mutation] =
        podMutations + containerMutations + configurationMutations + storageMutations + workloadMutations
        + objectMutations + networkMutations + scalingMutations + accessMutations

    @Test(arguments: all)
    func `is found, named, and shown where its object is declared`(mutation: Mutation) throws {
        var rendered = ManifestPipeline.render(TodoApp(environment: .prod))
        let index = try mutation.plant(&rendered.objects)
        let found = ManifestPipeline.examine([rendered], today: "2026-01-01").findings
        let finding = try #require(
            found.first { $0.rule == mutation.rule }, "found \(found.map { "\($0.rule): \($0.message)" })")
        let named = finding.message + (finding.object?.description ?? "")
        #expect(named.contains(mutation.offender), "\(finding.message)")
        let places = [finding.location] + finding.notes.map(\.location)
        #expect(places.contains { $0?.file == rendered.objects[index].declaration.file }, "\(places)")
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
