import KubernetesModel
import ManifestChecks
import ManifestPackaging

@testable import KubeDSL

/// What commands about an environment may name.
struct KnownObjects {
    /// `deployment/api` behind its namespace.
    private let objects: Set<String>
    private let namespaces: Set<String>
    private let files: Set<String>
    private let labels: [OrderedMap<String>]

    private static let verbs: Set = [
        "annotate", "api-resources", "apply", "config", "create", "debug", "delete", "describe", "diff", "exec", "get",
        "logs", "patch", "port-forward", "rollout", "run", "scale", "top", "version", "wait",
    ]

    /// What belongs to every cluster, or to its ingress controller.
    private static let ofCluster: Set = [
        "apiservice/v1beta1.metrics.k8s.io", "ingress-nginx deployment/ingress-nginx-controller", "ingressclass/nginx",
        "kube-system deployment/metrics-server", "clustersecretstore/vault", "clusterissuer/letsencrypt",
    ]

    init(_ facts: GuideFacts) {
        var objects = Self.ofCluster
        for object in facts.environment.objects.map(\.object) {
            objects.insert(Self.key(object.groupVersionKind.kind, object.metadata.name, object.metadata.namespace))
        }
        for secret in facts.secrets { objects.insert(Self.key("Secret", secret.name, secret.namespace)) }
        // Made by cert-manager.
        for (ingress, _) in facts.graph.all(NetworkingV1.Ingress.self) where ingress.hasIssuer {
            for certificate in ingress.spec.tls ?? [] {
                objects.insert(Self.key("Secret", certificate.secretName, ingress.metadata.namespace))
            }
        }
        for (set, _) in facts.graph.all(AppsV1.StatefulSet.self) {
            for ordinal in 0..<(set.spec.replicas ?? 1) {
                let name = "\(set.metadata.name ?? "")-\(ordinal)"
                objects.insert(Self.key("Pod", name, set.metadata.namespace))
                for template in set.spec.volumeClaimTemplates ?? [] {
                    objects.insert(
                        Self.key(
                            "PersistentVolumeClaim", "\(template.metadata?.name ?? "")-\(name)", set.metadata.namespace)
                    )
                }
            }
        }
        let delivery = facts.gitOps.map { _ in
            [
                "argocd application.argoproj.io/guide-stack-\(facts.name)",
                "flux-system kustomization.kustomize.toolkit.fluxcd.io/guide-stack-\(facts.name)",
            ]
        }
        self.objects = objects.union(delivery ?? [])
        namespaces = Set(facts.namespaces.compactMap(\.self)).union([
            "default", "kube-system", "ingress-nginx", facts.environment.cluster.ingressNamespace ?? "default",
        ]).union(facts.gitOps == nil ? [] : ["argocd", "flux-system"])
        let paths = ManifestFile.files(for: facts.environment.objects, as: .yaml).map(\.path)
        let directory = "manifests/\(facts.name)"
        files = Set(paths.map { "\(directory)/\($0)" } + [directory, "-"])
            .union(facts.gitOps == nil ? [] : ["deploy/argocd/\(facts.name)"])
        labels =
            facts.pods.map { $0.labels.merging(["job-name": $0.workload.name]) }
            + facts.references(to: CoreV1.Service.self).map { ["kubernetes.io/service-name": $0.name] }
            + [["k8s-app": "kube-dns"]]
    }

    private static func key(_ kind: String, _ name: String?, _ namespace: String?) -> String {
        "\(namespace.map { "\($0) " } ?? "")\(kind.lowercased())/\(name ?? "")"
    }

    /// What is wrong with a command, in words.
    func mistakes(in command: [String]) -> [String] {
        var words = Array(command.dropFirst().prefix { $0 != "--" })
        var namespace: String?
        if words.first == "-n", words.count > 1 {
            namespace = words[1]
            words.removeFirst(2)
        }
        var mistakes: [String] = []
        if let namespace, !namespaces.contains(namespace) { mistakes.append("no namespace '\(namespace)'") }
        guard let verb = words.first, Self.verbs.contains(verb) else { return mistakes + ["no such verb"] }
        for (word, next) in zip(words.dropFirst(), words.dropFirst(2) + [""]) {
            if word == "-f", !files.contains(next) { mistakes.append("no file '\(next)'") }
            if word == "-l", !selectsSome(next) { mistakes.append("no pod with '\(next)'") }
        }
        guard !["run", "create", "api-resources"].contains(verb) else { return mistakes }
        let isOption = { (word: String) in word.hasPrefix("-") }
        let plain = zip(words, [""] + words).filter { word, before in
            !isOption(word) && !["-f", "-l", "-o", "-c"].contains(before) && !word.contains("=") && word != ">"
                && before != ">"
                && before != "<"
        }.map(\.0)
        var named = plain.dropFirst().filter { $0.contains("/") }
        // `get secret name`, the other way to name an object.
        if verb == "get", plain.count > 2, !plain[1].contains("/") { named.append("\(plain[1])/\(plain[2])") }
        for object in named where !objects.contains(namespace.map { "\($0) \(object)" } ?? object) {
            mistakes.append("no \(object)")
        }
        return mistakes
    }

    private func selectsSome(_ selector: String) -> Bool {
        let pairs = selector.split(separator: ",").map { $0.split(separator: "=").map(String.init) }
        return labels.contains { labels in pairs.allSatisfy { $0.count == 2 && labels[$0[0]] == $0[1] } }
    }
}
