import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@testable import KubeDSL

@Suite struct GuideTests {
    private func facts(_ environment: GuideStack.Environment) -> GuideFacts {
        GuideFacts(ManifestPipeline.render(GuideStack(environment: environment)), executable: "GuideStack")
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
