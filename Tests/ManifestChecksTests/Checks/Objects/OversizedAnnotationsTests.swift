import KubernetesModel
import ManifestChecks
import Testing

@Suite struct OversizedAnnotationsTests {
    private static let limit = 256 * 1024

    private static func config(_ annotations: OrderedMap<String>?) -> CoreV1.ConfigMap {
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "a", namespace: "shop", annotations: annotations))
    }

    static let cases = [
        CheckCase("none", objects: [config(nil)]),
        CheckCase(
            "exactly as much as fits, keys counted",
            objects: [config(["key": String(repeating: "x", count: limit - 3)])]),
        CheckCase(
            "a byte too much",
            finds: [
                "metadata.annotations: annotations of ConfigMap 'a' take 262145 bytes; at most 262144 fit"
                    + " [oversized-annotations]"
            ],
            objects: [config(["key": String(repeating: "x", count: limit - 2)])]),
        CheckCase(
            "too much together, in bytes and not in characters",
            finds: [
                "metadata.annotations: annotations of ConfigMap 'a' take 262146 bytes; at most 262144 fit"
                    + " [oversized-annotations]"
            ],
            objects: [
                config([
                    "a": String(repeating: "é", count: limit / 4), "b": String(repeating: "é", count: limit / 4),
                ])
            ]),
    ]

    @Test("annotations of an object are at most 256 KiB", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: OversizedAnnotations()) == test.expected)
    }
}
