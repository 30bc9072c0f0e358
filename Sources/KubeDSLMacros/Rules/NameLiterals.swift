import KubernetesValues
import SwiftSyntax

/// Names of objects, containers and volumes.
enum NameLiterals {
    static let calls: [CallRule] = [
        // A workload's name is also the value of a label and the start of its pods' names.
        .text("Deployment", "StatefulSet", "DaemonSet", "Job", argument: "_", DNSLabel.refusal),
        .text("Namespace", argument: "_", DNSLabel.refusal),
        CallRule(callees: [".existing"]) { call, findings in
            for literal in call.texts("_") {
                // Without the type, which the context gives, it may be the name of a role.
                findings.add(refusalOfExisting[call.type ?? ""]?(literal.text), at: literal)
            }
        },
        .text("Container", "Sidecar", "InitContainer", argument: "_", DNSLabel.refusal),
        .text("ClaimTemplate", argument: "_", DNSLabel.refusal),
        .text("SharedVolume", argument: "_", DNSLabel.refusal),
        .text(".csi", argument: "_", beside: "driver", DNSLabel.refusal),
        .text(".ephemeral", argument: "_", beside: "size", DNSLabel.refusal),
        .text(".nfs", argument: "_", beside: "server", DNSLabel.refusal),
        .text(".hostPath", ".writableHostPath", argument: "_", beside: "path", DNSLabel.refusal),
        .text(
            "Ingress", ".withHosts", "IngressClass", "PersistentVolumeClaim", "StorageClass", "ServiceAccount",
            "PriorityClass", "ResourceQuota", "LimitRange", "TLSSecret", "RegistrySecret", argument: "_",
            DNSSubdomain.refusal),
        .text("Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", argument: "_", PathSegmentName.refusal),
        .text("Ingress", ".withHosts", argument: "class", DNSSubdomain.refusal),
        .text(
            "PersistentVolumeClaim", "ClaimTemplate", ".ephemeral", argument: "storageClass",
            ifAny(DNSSubdomain.refusal)),
        .text("serviceAccount", "disruptionBudget", ".autoscaled", argument: "name", DNSSubdomain.refusal),
        .texts("imagePullSecrets", arguments: "_", DNSSubdomain.refusal),
        .text("runtimeClass", argument: "_", DNSSubdomain.refusal),
        .text("priority", argument: "existing", DNSSubdomain.refusal),
        .text(".secret", ".clusterSecretStore", ".secretStore", argument: "_", DNSSubdomain.refusal),
        .text(".externalSecrets", argument: "store", DNSSubdomain.refusal),
        .text("ExternalSystem", argument: "_", ServiceName.refusal),
        .text(".certificate", argument: "issuer", DNSSubdomain.refusal),
        .text("service", ".headless", argument: "name", ServiceName.refusal),
        .text("host", ".pods", argument: "inNamespace", DNSLabel.refusal),
    ]

    static let properties = ["IngressClass", "SecretStoreReference"].map {
        PropertyRule.text($0, DNSSubdomain.refusal)
    }

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

    /// By the type that the existing object is of.
    private static let refusalOfExisting: [String: @Sendable (String) -> InvalidValue?] = [
        "Namespace": DNSLabel.refusal,
        "PersistentVolumeClaim": DNSSubdomain.refusal,
        "ClusterRole": PathSegmentName.refusal,
        "": PathSegmentName.refusal,
    ]

    /// An empty name of a storage class means none at all.
    private static func ifAny(
        _ refusal: @escaping @Sendable (String) -> InvalidValue?
    ) -> @Sendable (String) -> InvalidValue? {
        { $0.isEmpty ? nil : refusal($0) }
    }
}
