import KubernetesValues
import SwiftSyntax

/// Names of objects, containers and volumes.
enum NameLiterals {
    static let calls: [CallRule] = [
        // A workload's name is also the value of a label and the start of its pods' names.
        .text("Deployment", "StatefulSet", "DaemonSet", "Job", argument: "_", DNSLabel.refusal),
        .text("Namespace", ".existing", argument: "_", DNSLabel.refusal),
        .text("Container", "Sidecar", "InitContainer", argument: "_", DNSLabel.refusal),
        .text("ClaimTemplate", argument: "_", DNSLabel.refusal),
        .text("Ingress", "PersistentVolumeClaim", "IngressClass", argument: "_", DNSSubdomain.refusal),
        .text("Ingress", argument: "class", DNSSubdomain.refusal),
        .text("PersistentVolumeClaim", "ClaimTemplate", argument: "storageClass", ifAny(DNSSubdomain.refusal)),
        .text(".secret", argument: "_", DNSSubdomain.refusal),
        .text(".certificate", argument: "issuer", DNSSubdomain.refusal),
        .text("service", ".headless", argument: "name", ServiceName.refusal),
        .text("host", argument: "inNamespace", DNSLabel.refusal),
    ]

    static let property = PropertyRule.text("IngressClass", DNSSubdomain.refusal)

    static let chains: [ChainRule] = [
        ChainRule(roots: ["Deployment", "StatefulSet", "DaemonSet"]) { chain, findings in
            let governing = chain.root.argument("service").flatMap { $0.as(FunctionCallExprSyntax.self) }
            let services = chain.modifiers("service") + [governing.flatMap(Call.init)].compactMap { $0 }
            guard services.contains(where: { $0.argument("name") == nil }), let name = chain.root.text("_"),
                DNSLabel.refusal(of: name.text) == nil
            else { return }
            findings.add(ServiceName.refusal(of: name.text), at: name)
        }
    ]

    /// An empty name of a storage class means none at all.
    private static func ifAny(
        _ refusal: @escaping @Sendable (String) -> InvalidValue?
    ) -> @Sendable (String) -> InvalidValue? {
        { $0.isEmpty ? nil : refusal($0) }
    }
}
