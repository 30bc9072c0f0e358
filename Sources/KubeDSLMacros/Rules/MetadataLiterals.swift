import KubernetesValues
import SwiftSyntax

/// Labels and annotations.
enum MetadataLiterals {
    static let calls: [CallRule] = [
        .entries("labels", "podLabels", argument: "_", keys: LabelKey.refusal, values: LabelValue.refusal),
        .entries("annotations", "podAnnotations", argument: "_", keys: annotationRefusal),
        deprecated("annotations", "podAnnotations", argument: "_"),
        .text("Labels", argument: "instance", LabelValue.refusal),
        .text("Labels", argument: "partOf", LabelValue.refusal),
        .entries("Labels", argument: "_", keys: LabelKey.refusal, values: LabelValue.refusal),
        .entries("ObjectMeta", argument: "labels", keys: LabelKey.refusal, values: LabelValue.refusal),
        .entries("ObjectMeta", argument: "annotations", keys: annotationRefusal),
        deprecated("ObjectMeta", argument: "annotations"),
        .entries("LabelSelector", argument: "matchLabels", keys: LabelKey.refusal, values: LabelValue.refusal),
    ]

    private static func annotationRefusal(of key: String) -> InvalidValue? {
        AnnotationKey.refusal(of: key) ?? InvalidValue.snippetAnnotation(key)
    }

    private static func deprecated(_ callees: String..., argument label: String) -> CallRule {
        CallRule(callees: callees) { call, findings in
            for entry in call.entries(label) {
                guard let key = TextLiteral(entry.key) else { continue }
                let value = TextLiteral(entry.value)?.text
                findings.add(InvalidValue.deprecatedAnnotation(key.text, value), at: key)
            }
        }
    }
}
