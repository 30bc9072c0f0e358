import KubernetesModel
import ManifestChecks
import Testing

@Suite struct InvalidLabelsTests {
    private static func config(
        labels: OrderedMap<String> = [:], annotations: OrderedMap<String> = [:]
    ) -> CoreV1.ConfigMap {
        CoreV1.ConfigMap(
            metadata: MetaV1.ObjectMeta(name: "a", namespace: "shop", labels: labels, annotations: annotations))
    }

    private static func deployment(
        labels: OrderedMap<String> = ["app": "web"], annotations: OrderedMap<String>? = nil
    ) -> AppsV1.Deployment {
        var deployment: AppsV1.Deployment = .deployment()
        deployment.spec.template.metadata = MetaV1.ObjectMeta(labels: labels, annotations: annotations)
        return deployment
    }

    static let cases = [
        CheckCase(
            "sound",
            objects: [
                config(
                    labels: ["app.kubernetes.io/name": "A_b.c-1", "empty": ""],
                    annotations: ["Example.com/any_Thing": "any text\nat all"])
            ]),
        CheckCase(
            "a label's key",
            finds: [
                "metadata.labels[a b]: label key 'a b' must not contain a space; "
                    + "use letters, digits, '-', '_' and '.' [label-key]"
            ],
            objects: [config(labels: ["a b": "c"])]),
        CheckCase(
            "a label's value",
            finds: [
                "metadata.labels[a]: label value 'b c' must not contain a space; "
                    + "use letters, digits, '-', '_' and '.' [label-value]"
            ],
            objects: [config(labels: ["a": "b c"])]),
        CheckCase(
            "both of one label",
            finds: [
                "metadata.labels[/a]: label key '/a' must have a prefix before '/' [label-key]",
                "metadata.labels[/a]: label value '-' must start with a letter or a digit [label-value]",
            ],
            objects: [config(labels: ["/a": "-"])]),
        CheckCase(
            "an annotation's key",
            finds: [
                "metadata.annotations[a/b/c]: annotation key 'a/b/c' must have at most one '/' [annotation-key]"
            ],
            objects: [config(annotations: ["a/b/c": ""])]),
        CheckCase(
            "a label of pods",
            finds: [
                "spec.template.metadata.labels[app]: label value 'w w' must not contain a space; "
                    + "use letters, digits, '-', '_' and '.' [label-value]"
            ],
            objects: [deployment(labels: ["app": "w w"])]),
        CheckCase(
            "an annotation of pods",
            finds: [
                "spec.template.metadata.annotations[a b]: annotation key 'a b' must not contain a space; "
                    + "use letters, digits, '-', '_' and '.' [annotation-key]"
            ],
            objects: [deployment(annotations: ["a b": ""])]),
        CheckCase(
            "a label of a bare pod, once",
            finds: [
                "metadata.labels[a]: label value 'b c' must not contain a space; "
                    + "use letters, digits, '-', '_' and '.' [label-value]"
            ],
            objects: [
                CoreV1.Pod(
                    metadata: .named("a", labels: ["a": "b c"]), spec: CoreV1.PodSpec(containers: [.sound("a")]))
            ]),
    ]

    @Test("labels and annotations follow their grammar, on objects and on pods", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: InvalidLabels()) == test.expected)
    }
}
