package import KubeDSL

/// The stacks that were imported from the manifests of this repository: `RECORD=1` writes them anew.
package enum ImportedStacks {
    package struct Entry: Sendable {
        /// The manifests, below the repository's root.
        package let path: String
        package let name: String
        package let render: @Sendable () -> [RenderedEnvironment]

        fileprivate init<S: Stack>(_ path: String, _ stack: S.Type) {
            self.path = path
            name = String(describing: stack)
            render = { S.Environment.allCases.map { ManifestPipeline.render(S(environment: $0)) } }
        }
    }

    private static let fixtures = "Tests/ManifestImportTests/Fixtures"

    package static let all: [Entry] = [
        Entry("\(fixtures)/anchors.yaml", Anchors.self),
        Entry("\(fixtures)/autoscaling.yaml", Autoscaling.self),
        Entry("\(fixtures)/certificates.yaml", Certificates.self),
        Entry("\(fixtures)/crlf.yaml", Crlf.self),
        Entry("\(fixtures)/cron-job.yaml", CronJobStack.self),
        Entry("\(fixtures)/custom-kinds.yaml", CustomKinds.self),
        Entry("\(fixtures)/definitions.yaml", Definitions.self),
        Entry("\(fixtures)/guestbook.yaml", Guestbook.self),
        Entry("\(fixtures)/helm-hooks.yaml", HelmHooks.self),
        Entry("\(fixtures)/ingress-controller.yaml", IngressController.self),
        Entry("\(fixtures)/kustomized.yaml", Kustomized.self),
        Entry("\(fixtures)/list.yaml", List.self),
        Entry("\(fixtures)/live-export.yaml", LiveExport.self),
        Entry("\(fixtures)/logging.yaml", Logging.self),
        Entry("\(fixtures)/network-policies.yaml", NetworkPolicies.self),
        Entry("\(fixtures)/nulls.yaml", Nulls.self),
        Entry("\(fixtures)/odd-texts.yaml", OddTexts.self),
        Entry("\(fixtures)/prometheus.yaml", Prometheus.self),
        Entry("\(fixtures)/quoted-numbers.yaml", QuotedNumbers.self),
        Entry("\(fixtures)/secrets.yaml", Secrets.self),
        Entry("\(fixtures)/shop.yaml", Shop.self),
        Entry("\(fixtures)/two-namespaces.yaml", TwoNamespaces.self),
        Entry("\(fixtures)/volumes.yaml", Volumes.self),
        Entry("\(fixtures)/wordpress.yaml", Wordpress.self),
        Entry("\(fixtures)/zookeeper.yaml", Zookeeper.self),
        Entry("Examples/TodoApp/Manifests/dev.yaml", TodoDev.self),
        Entry("Examples/TodoApp/Manifests/staging.yaml", TodoStaging.self),
        Entry("Examples/TodoApp/Manifests/prod.yaml", TodoProd.self),
        Entry("Tests/KubeDSLTests/Goldens/peers-dev.json", PeersDev.self),
        Entry("Tests/KubeDSLTests/Goldens/peers-staging.json", PeersStaging.self),
        Entry("Tests/KubeDSLTests/Goldens/peers-prod.json", PeersProd.self),
        Entry("Tests/KubeDSLTests/Goldens/peers-prod-3-tenants.json", PeersProd3Tenants.self),
    ]
}
