import KubernetesValues

/// Labels and annotations.
enum MetadataLiterals {
    static let calls: [CallRule] = [
        .entries("labels", "podLabels", argument: "_", keys: LabelKey.refusal, values: LabelValue.refusal),
        .entries("annotations", "podAnnotations", argument: "_", keys: annotationRefusal),
        .text("Labels", argument: "instance", LabelValue.refusal),
        .text("Labels", argument: "partOf", LabelValue.refusal),
        .entries("Labels", argument: "_", keys: LabelKey.refusal, values: LabelValue.refusal),
        .entries("ObjectMeta", argument: "labels", keys: LabelKey.refusal, values: LabelValue.refusal),
        .entries("ObjectMeta", argument: "annotations", keys: annotationRefusal),
        .entries("LabelSelector", argument: "matchLabels", keys: LabelKey.refusal, values: LabelValue.refusal),
    ]

    private static func annotationRefusal(of key: String) -> InvalidValue? {
        AnnotationKey.refusal(of: key) ?? InvalidValue.snippetAnnotation(key) ?? InvalidValue.deprecatedAnnotation(key)
    }
}
