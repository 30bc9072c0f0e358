import KubernetesModel
import ManifestChecks
import Testing

@Suite struct EmptyStackTests {
    static let cases = [
        CheckCase(
            "no objects", finds: [": the stack declares no objects in this environment [empty-stack]"], objects: []),
        CheckCase("one object", objects: [CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "shop"))]),
    ]

    @Test("a stack declares something", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: EmptyStack()) == test.expected)
    }

    @Test func `the finding is about no object and no line`() {
        let findings = EmptyStack().findings(in: CheckCase("", objects: []).graph)
        #expect(findings.map(\.object) == [nil])
        #expect(findings.map(\.location) == [nil])
    }
}
