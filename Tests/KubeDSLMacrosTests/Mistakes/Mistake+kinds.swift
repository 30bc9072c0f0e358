extension Mistake {
    /// Names of the kinds beside workloads, where they are declared and where they are mentioned.
    static let kinds =
        [
            "StorageClass", "ServiceAccount", "PriorityClass", "ResourceQuota", "LimitRange", "TLSSecret",
            "RegistrySecret", "Ingress.withHosts", "PersistentVolumeClaim.existing", ".clusterSecretStore",
            ".secretStore", "backend.runtimeClass",
        ].map { subdomain(#"\#($0)("‸Todo")"#) } + [
            subdomain(#"Ingress.withHosts("a", class: "‸Todo", tls: tls)"#),
            subdomain(#"TodoSecret.from(.externalSecrets(store: "‸Todo", path: "todo/prod"))"#),
            subdomain(#"var store: SecretStoreReference { "‸Todo" }"#),
            subdomain(#"backend.serviceAccount(name: "‸Todo")"#),
            subdomain(#"backend.disruptionBudget(maxUnavailable: 1, name: "‸Todo")"#),
            subdomain(#"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .cpu(70), name: "‸Todo"))"#),
            subdomain(#"backend.imagePullSecrets("a", "‸Todo", "b")"#),
            subdomain(#"backend.priority(existing: "‸Todo")"#),
            subdomain(#"container.volume(.ephemeral("a", size: some, storageClass: "‸Todo"), at: "/a")"#),
            label(#"Namespace.existing("‸Todo")"#),
            label(#"SharedVolume("‸Todo")"#),
            label(#"PodVolume.csi("‸Todo", driver: "csi.example.com")"#),
            label(#"container.volume(.ephemeral("‸Todo", size: .gibibytes(1)), at: "/a")"#),
            label(#"PodVolume.nfs("‸Todo", server: "nfs", path: "/a", because: reason)"#),
            label(#"PodVolume.hostPath("‸Todo", path: "/data", because: reason)"#),
            label(#"PodVolume.writableHostPath("‸Todo", path: "/data", because: reason)"#),
            label(#"Flow(from: .pods(inNamespace: "‸Todo"), to: backend, on: .http)"#),
            label(#"Release("‸Todo") { backend }"#),
            label(#"ChartMetadata(name: "‸Todo")"#),
            Mistake(
                #"ChartMetadata(name: "todo", version: "‸1.2")"#, "semantic-version",
                "version '1.2' must have three numbers, not 2",
                fix: "write '1.2.0'", fixed: #"ChartMetadata(name: "todo", version: "1.2.0")"#),
            Mistake(
                #"ExternalSystem("‸1password", host: "1password.com")"#, "service-name",
                "service name '1password' must start with a lower-case letter"),
        ]
        + ["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "ClusterRole.existing", ".existing"].map {
            Mistake(
                #"\#($0)("todo‸/reader", rule)"#, "path-segment-name", "name 'todo/reader' must not contain '/'")
        }

    private static func label(_ source: String) -> Mistake {
        Mistake(
            source, "dns-label", "name 'Todo' must not contain 'T'; use lower-case letters, digits and '-'",
            fix: "write 'todo'", fixed: source.replacing("‸Todo", with: "todo"))
    }

    private static func subdomain(_ source: String) -> Mistake {
        Mistake(
            source, "dns-subdomain", "name 'Todo' must not contain 'T'; use lower-case letters, digits, '-' and '.'",
            fix: "write 'todo'", fixed: source.replacing("‸Todo", with: "todo"))
    }
}
