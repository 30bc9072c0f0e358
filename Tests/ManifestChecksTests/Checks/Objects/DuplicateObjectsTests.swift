import KubernetesModel
import ManifestChecks
import Testing

@Suite struct DuplicateObjectsTests {
    private static func config(_ name: String, in namespace: String? = "shop") -> CoreV1.ConfigMap {
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: name, namespace: namespace))
    }

    static let cases = [
        CheckCase("no objects", objects: []),
        CheckCase("names that differ", objects: [config("a"), config("b")]),
        CheckCase("namespaces that differ", objects: [config("a"), config("a", in: "other")]),
        CheckCase("kinds that differ", objects: [config("a"), CoreV1.Secret(metadata: .named("a"))]),
        CheckCase(
            "API groups that differ",
            objects: [
                .service("a"),
                CoreV1.Event(metadata: .named("a"), involvedObject: CoreV1.ObjectReference()),
                EventsV1.Event(metadata: .named("a"), eventTime: "2026-01-01T00:00:00.000000Z"),
            ]),
        CheckCase(
            "two of one name", finds: ["metadata.name: ConfigMap 'a' is declared twice [duplicate-objects]"],
            objects: [config("a"), config("b"), config("a")]),
        CheckCase(
            "three of one name",
            finds: Array(repeating: "metadata.name: ConfigMap 'a' is declared twice [duplicate-objects]", count: 2),
            objects: [config("a"), config("a"), config("a")]),
        CheckCase(
            "two in no namespace", finds: ["metadata.name: Namespace 'a' is declared twice [duplicate-objects]"],
            objects: [
                CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "a")),
                CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "a")),
            ]),
    ]

    @Test("an object of one kind, namespace and name stands once", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: DuplicateObjects()) == test.expected)
    }

    @Test func `each later one is found at its own line, with a note at the first`() {
        let graph = CheckCase("", objects: [Self.config("a"), Self.config("a"), Self.config("a")]).graph
        let findings = DuplicateObjects().findings(in: graph)
        #expect(findings.map(\.location?.line) == [2, 3])
        #expect(findings.map { $0.notes.map(\.message) } == [["declared here first"], ["declared here first"]])
        #expect(findings.map { $0.notes.map(\.location?.line) } == [[1], [1]])
    }

    @Test func `objects without a fixed name are not one`() {
        let pod = CoreV1.Pod(
            metadata: MetaV1.ObjectMeta(generateName: "run-", namespace: "shop"),
            spec: CoreV1.PodSpec(containers: [.sound("run")]))
        #expect(CheckCase("", objects: [pod, pod]).found(by: DuplicateObjects()).isEmpty)
    }
}
