import Foundation
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@testable import KubeDSL

@Suite struct GuideTests {
    private func facts(_ environment: GuideStack.Environment) -> GuideFacts {
        GuideFacts(GuideStack(environment: environment), executable: "GuideStack")
    }

    private func facts(@ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]) -> GuideFacts {
        GuideFacts(render(resources), executable: "TestStack")
    }

    @Test(arguments: GuideStack.Environment.allCases, GuidePart.allCases)
    func `says how this very stack is deployed and run`(_ environment: GuideStack.Environment, _ part: GuidePart) throws
    {
        try expectGolden(
            part.text(facts(environment)), "Tests/KubeDSLTests/Goldens/\(part)-\(environment.rawValue).md")
    }

    @Test(arguments: GuideStack.Environment.allCases, GuidePart.allCases)
    func `names nothing that the environment does not have`(_ environment: GuideStack.Environment, _ part: GuidePart) {
        let facts = facts(environment)
        let commands = PageCommands(part.text(facts))
        let known = KnownObjects(facts)
        #expect(commands.kubectl.count > 30)
        for command in commands.kubectl {
            for mistake in known.mistakes(in: command) { Issue.record("\(mistake): \(command)") }
        }
    }

    @Test func `would notice what is not there`() {
        let known = KnownObjects(facts(.dev))
        let wrong = [
            "kubectl -n test rollout status deployment/apo", "kubectl -n tset get pods",
            "kubectl -n test delete pod/database-1",
            "kubectl -n test logs -l app.kubernetes.io/name=apo", "kubectl apply -f manifests/dev/deployment-apo.yaml",
            "kubectl -n test get secret nothing", "kubectl -n test aply -f -", "kubectl get deployment/api",
        ]
        for command in wrong { #expect(!known.mistakes(in: PageCommands.words(command)).isEmpty, "\(command)") }
    }

    @Test(arguments: GuideStack.Environment.allCases, GuidePart.allCases)
    func `commands are well-formed for a shell`(_ environment: GuideStack.Environment, _ part: GuidePart) throws {
        let commands = PageCommands(part.text(facts(environment)))
        let outcome = try run("sh", ["-n"], input: commands.script)
        #expect(outcome.isSuccess, "\(outcome.errors)")
    }

    @Test func `leaves out what does not apply`() {
        let facts = facts { Deployment.app() }
        let titles = GuidePart.allCases.map { part in
            part.text(facts).split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
                String($0.drop { !$0.isLetter })
            }
        }
        #expect(
            titles == [
                [
                    "Prerequisites", "Preflight", "Images", "Render", "Try it without a change",
                    "Apply", "Verify",
                ],
                ["What runs", "Troubleshooting", "Read logs", "Release a change", "Roll back", "Scale", "Delete"],
            ])
    }

    @Test func `speaks of Minikube where the environment says that it is on one machine, and nowhere else`() {
        for part in GuidePart.allCases {
            #expect(part.text(facts(.dev)).contains("minikube"))
            #expect(!part.text(facts(.prod)).lowercased().contains("minikube"))
        }
        let named = facts {
            Deployment.app().service(.http)
            Ingress("app", host: "app.local", tls: .none(because: "a test")) {
                Route("/", to: Deployment.app(), port: .http)
            }
        }
        #expect(named.local?.start == "minikube start --cpus=2 --memory=3g")
    }

    @Test(
        arguments: [
            (Cluster(), true), (Cluster(nodes: 1), true), (Cluster(nodes: 3), false),
            (Cluster(hasLoadBalancer: true), false), (Cluster(nodes: 1, hasLoadBalancer: false), true),
            (Cluster(nodes: 3, hasLoadBalancer: false), false),
        ] as [(Cluster, Bool)])
    func `a local name or a missing load balancer means one machine only where there is one node`(
        _ cluster: Cluster, _ isLocal: Bool
    ) {
        var rendered = render {
            Deployment.app().service(.http)
            Ingress("app", host: "app.local", tls: .none(because: "a test")) {
                Route("/", to: Deployment.app(), port: .http)
            }
        }
        rendered.cluster = cluster
        #expect((GuideFacts(rendered, executable: "TestStack").local != nil) == isLocal)
    }

    @Test func `names the pod of a StatefulSet that is updated first`() {
        let facts = facts {
            StatefulSet<AppPort>("db", service: .headless(.http), replicas: 3, user: 10001) { Container<AppPort>.app }
                .patch { (set: inout AppsV1.StatefulSet) in set.spec.ordinals = AppsV1.StatefulSetOrdinals(start: 5) }
        }
        #expect(
            RollbackSection(facts: facts).blocks.commands.contains(
                "kubectl -n test get pods -l app.kubernetes.io/name=db,app.kubernetes.io/instance=test\n"
                    + "kubectl -n test delete pod/db-7"))
    }

    private func facts(_ sync: GitOps.Sync, @ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource])
        -> GuideFacts
    {
        let rendered = render(resources)
        let gitOps = GitOps(repository: "https://example.com/x.git", path: "x", revision: "main", sync: sync)
        return GuideFacts(
            rendered, executable: "TestStack", gitOps: GitOpsDelivery(gitOps, of: rendered, in: "shop"))
    }

    @Test func `says how to keep an agent away before a change by hand`() {
        #expect(
            AgentSection(facts: facts(.automatic(prune: true)) { Deployment.app() }).blocks.commands == [
                "kubectl -n argocd patch application.argoproj.io/shop-test --type=merge -p "
                    + "'{\"spec\":{\"syncPolicy\":{\"automated\":null}}}'",
                "kubectl -n argocd patch application.argoproj.io/shop-test --type=merge -p "
                    + "'{\"spec\":{\"syncPolicy\":{\"automated\":{\"prune\":true,\"selfHeal\":true}}}}'",
                "kubectl -n flux-system patch kustomization.kustomize.toolkit.fluxcd.io/shop-test --type=merge "
                    + "--field-manager=flux-client-side-apply -p '{\"spec\":{\"suspend\":true}}'",
                "kubectl -n flux-system patch kustomization.kustomize.toolkit.fluxcd.io/shop-test --type=merge "
                    + "--field-manager=flux-client-side-apply -p '{\"spec\":{\"suspend\":false}}'",
            ])
        let manual = AgentSection(facts: facts(.manual) { Deployment.app() })
        #expect(manual.title == "Ask the agent")
        #expect(manual.blocks.commands.map { $0.contains("\"suspend\":true") } == [false, true])
        let warning = "First pause the agent, which would take this back."
        for section in ["Roll back", "Scale"] {
            func text(_ sync: GitOps.Sync) -> String {
                let page = GuidePart.runbook.text(facts(sync) { Deployment.app() })
                return page.components(separatedBy: "\n## \(section)\n").last ?? ""
            }
            #expect(text(.automatic(prune: false)).contains(warning))
            #expect(!text(.manual).contains(warning))
        }
    }

    @Test func `an agent has brought a sealed Secret before the pods are replaced`() throws {
        let commands = SecretRotationSection(facts: facts(.delivered)).blocks.commands
        let push = try #require(commands.firstIndex(of: "git push"))
        let wait = try #require(commands.firstIndex { $0.contains("syncResult.revision") })
        let restart = try #require(commands.firstIndex { $0.contains("rollout restart") })
        #expect(push < wait && wait < restart, "\(commands)")
    }

    @Test func `by hand is rendered beside the agent's tree`() {
        let rendered = render { Deployment.app() }
        for (path, directory) in [("manifests", "rendered"), ("./rendered/", "manifests"), ("", "manifests")] {
            let gitOps = GitOps(repository: "https://example.com/x.git", path: path, revision: "main", sync: .manual)
            let facts = GuideFacts(
                rendered, executable: "TestStack", gitOps: GitOpsDelivery(gitOps, of: rendered, in: "shop"))
            #expect(facts.directory == "\(directory)/test")
        }
    }

    @Test func `pauses each release of an environment`() {
        let facts = facts(.automatic(prune: false)) {
            Release("api") { Deployment.app("api") }
            Release("web") { Deployment.app("web") }
        }
        #expect(facts.gitOps?.pausing(.argocd).count == 2)
        #expect(facts.gitOps?.resuming(.argocd).last?.contains("/shop-web-test --type=merge ") == true)
        #expect(facts.gitOps?.resuming(.argocd).last?.contains("\"prune\":false") == true)
    }

    @Test(arguments: [GitOps.Sync.manual, .automatic(prune: true)])
    func `brings a change to the agent, and applies nothing that the agent does`(_ sync: GitOps.Sync) {
        let facts = facts(sync) {
            Deployment.app()
            Job("migrate", user: 10001, retries: 2, deadline: .minutes(5), restart: .never, cleanUpAfter: .hours(24)) {
                Container("migrate", image: "migrate:1.0", resources: .small)
            }
        }
        let release = [
            "swift run TestStack render --env test --gitops argocd --output x", "git add x", "git commit", "git push",
        ]
        for section in [ReleaseSection(facts: facts), RollbackSection(facts: facts)] as [any GuideSection] {
            let commands = section.blocks.commands
            #expect(Set(release).isSubset(of: commands), "\(commands)")
            #expect(!commands.contains { $0.contains("kubectl apply") || $0.contains("delete job/") }, "\(commands)")
        }
        let first = ApplySection(facts: facts).blocks.commands
        #expect(Array(first.prefix(5)) == release + ["kubectl apply -f x/argocd/test"])
        #expect(
            DeletionSection(facts: facts).blocks.commands.prefix(2) == [
                "kubectl delete -f x/argocd/test", "swift run TestStack render --env test --output manifests",
            ])
        let syncing = facts.gitOps?.syncing ?? []
        #expect(syncing.count == (sync == .manual ? 3 : 2))
        let released = ReleaseSection(facts: facts).blocks.commands
        #expect(Array(released.drop { $0 != syncing[0] }.prefix(syncing.count)) == syncing, "\(released)")
        // Of a rolled-back environment nothing is synced before the agent is let go on.
        #expect(RollbackSection(facts: facts).blocks.commands.contains(syncing[0]) == (sync == .manual))
    }

    @Test func `does not wait for pods that somebody is to delete`() {
        let facts = facts {
            StatefulSet<AppPort>("db", service: .headless(.http), replicas: 3, user: 10001) { Container<AppPort>.app }
                .onDelete(because: "the operator fails over first")
        }
        #expect(
            facts.pods.compactMap(facts.wait) == [
                "# pods of statefulset/db are replaced as they are deleted\n"
                    + "kubectl -n test get statefulset/db -o wide"
            ])
        let text = GuidePart.allCases.map { $0.text(facts) }.joined()
        #expect(!text.contains("rollout status") && !text.contains("delete pod/"))
    }

    @Test func `waits as long as the workload's own deadline`() {
        let facts = facts {
            Deployment.app("a").progressDeadline(.minutes(2))
            Deployment.app("b")
            StatefulSet<AppPort>("c", service: .headless(.http), replicas: 3, user: 10001) {
                Container<AppPort>.app.startup(.tcp(on: .http), within: 30).readiness(.tcp(on: .http), every: 5)
            }
        }
        #expect(
            facts.pods.compactMap(facts.wait) == [
                "kubectl -n test rollout status deployment/a --timeout=120s",
                "kubectl -n test rollout status deployment/b --timeout=600s",
                "kubectl -n test rollout status statefulset/c --timeout=\(3 * (120 + 30 + 5))s",
            ])
    }

    @Test func `applies in the order of the objects, and names the Jobs that go before`() {
        let facts = facts(.prod)
        for blocks in [ReleaseSection(facts: facts).blocks, RollbackSection(facts: facts).blocks] {
            #expect(blocks.commands.contains("swift run GuideStack render --env prod | kubectl apply -f -"))
            #expect(blocks.commands.contains("kubectl -n test delete job/migrate --ignore-not-found"))
        }
        for part in GuidePart.allCases { #expect(!part.text(facts).contains(" -R\n")) }
    }

    @Test func `waits until the operator has looked for new values`() throws {
        let commands = SecretRotationSection(facts: facts(.prod)).blocks.commands
        let rotation = commands.drop { !$0.hasPrefix("before=") }.prefix(5)
        #expect(rotation.last == "kubectl -n test wait --for=condition=Ready externalsecret/payment --timeout=120s")
        // The operator looks after it was asked for the time three times.
        let cluster = """
            echo 0 > looks
            sleep() { echo "slept $1"; }
            kubectl() {
                case "$*" in
                *refreshTime*)
                    looks=$(cat looks)
                    echo $((looks + 1)) > looks
                    if [ $looks -lt 3 ]; then echo old; else echo new; fi ;;
                esac
            }

            """
        try withTemporaryDirectory { directory in
            let script = cluster + rotation.map { "\($0)\n" }.joined()
            let outcome = try run("sh", ["-s"], in: directory, input: script)
            #expect(outcome.output == "slept 2\nslept 2\n", "\(outcome.errors)")
        }
    }

    @Test func `fills a volume while nothing has it open`() {
        let facts = facts {
            StatefulSet<AppPort>("db", service: .headless(.http), replicas: 2, user: 10001) {
                Container<AppPort>.app.storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
            }
            .claimRetention(whenDeleted: .retain, whenScaled: .delete)
        }
        let commands = BackupSection(facts: facts).blocks.commands.suffix(8)
        let retention =
            "kubectl -n test patch statefulset/db --type=merge -p "
            + "'{\"spec\":{\"persistentVolumeClaimRetentionPolicy\":{\"whenScaled\":"
        #expect(
            commands.filter { !$0.contains(" run ") } == [
                "tar -tzf data-db-1.tar.gz > /dev/null", "\(retention)\"Retain\"}}}'",
                "kubectl -n test scale statefulset/db --replicas=0",
                "kubectl -n test wait --for=delete pod -l "
                    + "app.kubernetes.io/name=db,app.kubernetes.io/instance=test --timeout=120s",
                "kubectl -n test scale statefulset/db --replicas=2",
                "kubectl -n test rollout status statefulset/db --timeout=240s", "\(retention)\"Delete\"}}}'",
            ])
    }

    @Test func `the pod that fills a volume is admitted where the workload is`() {
        let facts = facts {
            StatefulSet<AppPort>("db", service: .headless(.http), replicas: 2, user: 10001) {
                Container<AppPort>.app.storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
            }
        }
        let command = BackupSection(facts: facts).blocks.commands.last { $0.contains(" run ") } ?? ""
        #expect(
            command.hasPrefix(
                "kubectl -n test run restore --rm -i --restart=Never --pod-running-timeout=5m --image=app:1.0 "
                    + "--overrides='{\"apiVersion\":\"v1\",\"spec\":{"))
        #expect(command.hasSuffix("}}' < data-db-1.tar.gz"))
        let parts = [
            "\"persistentVolumeClaim\":{\"claimName\":\"data-db-1\"}",
            "\"volumeMounts\":[{\"name\":\"data\",\"mountPath\":\"/data\"}]", "\"runAsUser\":10001",
            "\"runAsNonRoot\":true", "\"seccompProfile\":{\"type\":\"RuntimeDefault\"}",
            "\"capabilities\":{\"drop\":[\"ALL\"]}", "\"allowPrivilegeEscalation\":false",
            "\"limits\":{\"cpu\":\"200m\",\"memory\":\"128Mi\"}", "\"stdin\":true,\"stdinOnce\":true",
        ]
        for part in parts { #expect(command.contains(part), "\(part)") }
    }

    @Test(arguments: ["plain", "two words", "it's", "$HOME", "a;b", "", "\"", "*", "key=value"])
    func `quotes a word so that a shell takes it as it is`(_ word: String) throws {
        #expect(try run("sh", ["-c", "printf %s \(word.shellWord)"]).output == word)
    }

    @Test func `gives each port of the reader's machine once`() {
        var ports = LocalPorts()
        #expect(
            [80, 8080, 443, 5432, 5432, 65535, 65535].map { ports.port(for: $0) } == [
                8080, 8081, 8443, 5432, 5433, 65535, 1024,
            ])
    }
}

extension [MarkdownBlock] {
    /// The shell commands of all blocks.
    fileprivate var commands: [String] {
        flatMap { block -> [String] in if case .commands(let lines) = block { lines } else { [] } }
    }
}
