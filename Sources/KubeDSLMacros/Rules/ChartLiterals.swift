import KubernetesValues

/// Charts and the releases that are made of them.
enum ChartLiterals {
    static let calls: [CallRule] = [
        .text("Release", argument: "_", DNSLabel.refusal),
        .text("ChartMetadata", argument: "name", DNSLabel.refusal),
        .text("ChartMetadata", argument: "version", SemanticVersion.refusal),
    ]
}
