package import KubeDSL

/// The stacks that were imported from manifests of this repository: `RECORD=1` writes them anew.
package enum ImportedStacks {
    /// Where manifests come from.
    package enum Origin: Sendable, Equatable {
        /// A file below the repository's root.
        case file(String)
        /// What a stack of this repository renders for an environment.
        case tree(of: String, String)
    }

    package struct Entry: Sendable {
        package let origin: Origin
        package let name: String
        package let render: @Sendable () -> [RenderedEnvironment]

        fileprivate init<S: Stack>(_ origin: Origin, _ stack: S.Type) {
            self.origin = origin
            name = String(describing: stack)
            render = { S.Environment.allCases.map { ManifestPipeline.render(S(environment: $0)) } }
        }
    }

    package static let all: [Entry] = fixtures + trees

    private static let fixtures: [Entry] = [
        fixture("anchors.yaml", Anchors.self),
        fixture("autoscaling.yaml", Autoscaling.self),
        fixture("batch.yaml", Batch.self),
        fixture("certificates.yaml", Certificates.self),
        fixture("crlf.yaml", Crlf.self),
        fixture("cron-job.yaml", CronJobStack.self),
        fixture("custom-kinds.yaml", CustomKinds.self),
        fixture("definitions.yaml", Definitions.self),
        fixture("guestbook.yaml", Guestbook.self),
        fixture("helm-hooks.yaml", HelmHooks.self),
        fixture("ingress-controller.yaml", IngressController.self),
        fixture("kustomized.yaml", Kustomized.self),
        fixture("list.yaml", List.self),
        fixture("live-export.yaml", LiveExport.self),
        fixture("logging.yaml", Logging.self),
        fixture("network-policies.yaml", NetworkPolicies.self),
        fixture("node-agents.yaml", NodeAgents.self),
        fixture("nulls.yaml", Nulls.self),
        fixture("odd-texts.yaml", OddTexts.self),
        fixture("prometheus.yaml", Prometheus.self),
        fixture("quoted-numbers.yaml", QuotedNumbers.self),
        fixture("scaling.yaml", Scaling.self),
        fixture("secrets.yaml", Secrets.self),
        fixture("shop.yaml", Shop.self),
        fixture("two-namespaces.yaml", TwoNamespaces.self),
        fixture("volumes.yaml", Volumes.self),
        fixture("wordpress.yaml", Wordpress.self),
        fixture("zookeeper.yaml", Zookeeper.self),
    ]

    private static let trees: [Entry] = [
        Entry(.tree(of: "TodoApp", "minikube"), TodoMinikube.self),
        Entry(.tree(of: "TodoApp", "dev"), TodoDev.self),
        Entry(.tree(of: "TodoApp", "staging"), TodoStaging.self),
        Entry(.tree(of: "TodoApp", "prod"), TodoProd.self),
        Entry(.tree(of: "PeersStack", "dev"), PeersDev.self),
        Entry(.tree(of: "PeersStack", "staging"), PeersStaging.self),
        Entry(.tree(of: "PeersStack", "prod"), PeersProd.self),
        Entry(.tree(of: "Spec000", "development"), Spec000Development.self),
        Entry(.tree(of: "Spec000", "staging"), Spec000Staging.self),
        Entry(.tree(of: "Spec000", "production"), Spec000Production.self),
        Entry(.tree(of: "Spec001", "minikube"), Spec001Minikube.self),
        Entry(.tree(of: "Spec002", "dev"), Spec002Dev.self),
        Entry(.tree(of: "Spec002", "staging"), Spec002Staging.self),
        Entry(.tree(of: "Spec002", "production"), Spec002Production.self),
        Entry(.tree(of: "Spec003", "dev"), Spec003Dev.self),
        Entry(.tree(of: "Spec003", "staging"), Spec003Staging.self),
        Entry(.tree(of: "Spec003", "production"), Spec003Production.self),
        Entry(.tree(of: "Spec004", "dev"), Spec004Dev.self),
        Entry(.tree(of: "Spec004", "prod"), Spec004Prod.self),
        Entry(.file("Tests/KubeDSLTests/Goldens/peers-prod-3-tenants.json"), PeersProd3Tenants.self),
    ]

    private static func fixture(_ name: String, _ stack: (some Stack).Type) -> Entry {
        Entry(.file("Tests/ManifestImportTests/Fixtures/\(name)"), stack)
    }
}
