import KubernetesModel
import ManifestChecks
import Testing

struct PodIndexTests {
    /// Every selector of a world of few pods or of many, against a look at each pod.
    @Test("the index selects what the selector matches", arguments: 0..<200)
    func sameAsScan(seed: Int) {
        var random = seed &* 2_654_435_761 &+ 12345
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((UInt(bitPattern: random) >> 33) % UInt(bound))
        }
        func labels() -> OrderedMap<String> {
            OrderedMap(["a", "b", "c"].filter { _ in next(3) > 0 }.map { ($0, "\(next(3))") })
        }
        let objects = (0..<[20, 80][next(2)]).map { Model.deployment("w\($0)", in: "n\(next(2))", labels: labels()) }
        let operators: [MetaV1.LabelSelectorOperator] = [.in, .notIn, .exists, .doesNotExist]
        let expressions = (0..<next(3)).map { _ in
            let kind = operators[next(4)]
            let values = kind == .in || kind == .notIn ? ["\(next(3))"] : nil
            return MetaV1.LabelSelectorRequirement(key: ["a", "b", "c"][next(3)], operator: kind, values: values)
        }
        let selector = MetaV1.LabelSelector(matchLabels: labels(), matchExpressions: expressions)

        let graph = ResourceGraph.of(objects, environment: "test")
        let expected = graph.pods.indices.filter {
            graph.pods[$0].namespace == "n0" && selector.matches(graph.pods[$0].labels)
        }
        #expect(graph.podIndex.positions(selectedBy: selector, in: "n0") == expected, "seed \(seed)")
    }
}
