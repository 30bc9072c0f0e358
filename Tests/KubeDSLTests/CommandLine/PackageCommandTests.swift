import ArgumentParser
import Foundation
import ManifestDiff
import TestSupport
import Testing

@testable import KubeDSL

@Suite struct PackageCommandTests {
    private struct Shop: Stack {
        enum Environment: String, CaseIterable, Sendable { case dev, prod }

        let environment: Environment

        var resources: [any Resource] {
            Namespace("shop")
            Release("api") { Deployment.app("api").service(.http) }
            Deployment.app("web")
        }

        var gitOps: GitOps? {
            GitOps(
                repository: "https://git.example.com/shop.git", path: "./deploy/", revision: "main",
                sync: environment == .dev ? .automatic(prune: true) : .manual)
        }
    }

    /// A Job and a webhook, which agents apply otherwise than a person does.
    private struct Migrating: Stack {
        enum Environment: String, CaseIterable, Sendable { case prod }

        let environment: Environment

        var resources: [any Resource] {
            Namespace("shop")
            Deployment.app("web")
            Job("migrate", user: 10001, retries: 2, deadline: .minutes(5), restart: .never, cleanUpAfter: .hours(24)) {
                Container("migrate", image: "migrate:1.0", resources: .small)
            }
            AdmissionregistrationV1.ValidatingWebhookConfiguration(metadata: MetaV1.ObjectMeta(name: "shop"))
        }

        var gitOps: GitOps? {
            GitOps(repository: "https://example.com/x.git", path: "x", revision: "main", sync: .manual)
        }
    }

    /// One environment of which is on the author's own machine.
    private struct Local: Stack {
        enum Environment: String, CaseIterable, Sendable { case dev, prod }

        let environment: Environment

        var resources: [any Resource] {
            Namespace("shop")
            Deployment.app("web")
        }

        var gitOps: GitOps? {
            environment == .dev
                ? nil
                : GitOps(
                    repository: "https://example.com/x.git", path: "x", revision: "main", sync: .manual,
                    server: "https://prod.example.com:6443", project: "shops")
        }
    }

    /// Releases that are called like what belongs to none, as a chart and as a directory.
    private struct Alike: Stack {
        enum Environment: String, CaseIterable, Sendable { case dev, prod }

        static let chart = ChartMetadata(name: "api")

        let environment: Environment

        var resources: [any Resource] {
            Namespace("shop")
            Release("api") { Deployment.app("api") }
            Release("shared") { Deployment.app("web") }
        }
    }

    /// Releases of which one is in one environment called like the other in the other.
    private struct Regions: Stack {
        enum Environment: String, CaseIterable, Sendable {
            case prod
            case european = "eu-prod"
        }

        let environment: Environment

        var resources: [any Resource] {
            Namespace("shop")
            Release("api") { Deployment.app("api") }
            Release("api-eu") { Deployment.app("web") }
        }
    }

    private func render<S: Stack>(_ stack: S.Type = S.self, _ arguments: String...) throws {
        let command = try RenderCommand<S>.parse(arguments + ["--unchecked"])
        try command.run()
    }

    private func paths(below directory: URL) throws -> Set<String> {
        let all = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        return Set(all.filter { $0.contains(".") })
    }

    private func text(_ directory: URL, _ path: String) throws -> String {
        try String(contentsOf: directory.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func `writes a chart, takes stale files away and leaves the rest alone`() throws {
        try withTemporaryDirectory { directory in
            try Data("mine".utf8).write(to: directory.appendingPathComponent("NOTES.md"))
            try render(TestStack.self, "--format", "helm", "--output", directory.path)
            #expect(try paths(below: directory).isSuperset(of: ["Chart.yaml", "values.yaml", "NOTES.md", "index.txt"]))
            try render(TestStack.self, "--format", "kustomize", "--output", directory.path)
            let found = try paths(below: directory)
            #expect(!found.contains("Chart.yaml"))
            #expect(found.isSuperset(of: ["base/kustomization.yaml", "overlays/test/kustomization.yaml", "NOTES.md"]))
            #expect(throws: CommandFailure.self) {
                try render(Shop.self, "--format", "kustomize", "--output", directory.path)
            }
            #expect(try paths(below: directory) == found)
        }
    }

    @Test func `refuses a directory with somebody else's chart, and writes nothing`() throws {
        try withTemporaryDirectory { directory in
            try Data("mine".utf8).write(to: directory.appendingPathComponent("values.yaml"))
            let failure = #expect(throws: CommandFailure.self) {
                try render(TestStack.self, "--format", "helm", "--output", directory.path)
            }
            #expect(failure?.message.contains("values.yaml' is not one of the rendered files") == true)
            #expect(try paths(below: directory) == ["values.yaml"])
        }
    }

    @Test(arguments: [
        (["--format", "helm"], "--format helm needs --output DIR"),
        (["--format", "kustomize", "--env", "dev", "--output", "x"], "leave out --env and --all-envs"),
        (["--format", "helm", "--all-envs", "--output", "x"], "leave out --env and --all-envs"),
        (["--env", "dev", "--gitops", "argocd"], "--gitops argocd needs --output DIR"),
        (
            ["--format", "helm", "--output", "x", "--gitops", "flux"],
            "--gitops flux needs --format yaml"
        ),
        (["--env", "dev", "--repo-url", "https://example.com/x"], "--repo-url needs --gitops"),
        (["--env", "dev", "--output", ""], "--output needs a directory; '.' is the current one"),
        (["--all-envs", "--check", ""], "--check needs a directory; '.' is the current one"),
        ([], "name the environment with --env; the stack has 'dev', 'prod'"),
        (["--env", "prod", "--env", "dev"], "--env, several times, needs --output DIR; standard output takes one"),
        (["--env", "prod", "--env", "qa", "--output", "x"], "unknown environment 'qa'"),
        (["--env", "prod", "--all-envs", "--output", "x"], "--env and --all-envs exclude each other"),
    ])
    func `says what a package needs`(arguments: [String], message: String) {
        let error = #expect(throws: (any Error).self) { try RenderCommand<Shop>.parse(arguments) }
        #expect(error.map { RenderCommand<Shop>.message(for: $0) }?.contains(message) == true)
    }

    @Test func `adds an Argo CD application for each release, in waves`() throws {
        try withTemporaryDirectory { directory in
            try render(Shop.self, "--all-envs", "--gitops", "argocd", "--output", directory.path, "--revision", "v2")
            let found = try paths(below: directory).filter { $0.hasPrefix("argocd/dev") || $0.hasPrefix("prod/") }
            #expect(
                found == [
                    "argocd/dev/shop-api-dev.yaml", "argocd/dev/shop-shared-dev.yaml", "argocd/dev/index.txt",
                    "prod/api/deployment-api.yaml", "prod/api/service-api.yaml", "prod/shared/namespace-shop.yaml",
                    "prod/shared/deployment-web.yaml", "prod/index.txt",
                ])
            #expect(
                try text(directory, "argocd/dev/shop-api-dev.yaml") == """
                    ---
                    apiVersion: argoproj.io/v1alpha1
                    kind: Application
                    metadata:
                      name: shop-api-dev
                      namespace: argocd
                    spec:
                      project: default
                      source:
                        repoURL: https://git.example.com/shop.git
                        targetRevision: v2
                        path: deploy/dev/api
                        directory:
                          recurse: true
                      destination:
                        server: https://kubernetes.default.svc
                        namespace: shop
                      syncPolicy:
                        automated:
                          prune: true
                          selfHeal: true

                    """)
            #expect(!(try text(directory, "argocd/prod/shop-api-prod.yaml").contains("syncPolicy")))
            #expect(try text(directory, "dev/shared/namespace-shop.yaml").contains("argocd.argoproj.io/sync-wave: '0'"))
            #expect(try text(directory, "dev/api/service-api.yaml").contains("argocd.argoproj.io/sync-wave: '8'"))
            #expect(try text(directory, "dev/api/deployment-api.yaml").contains("argocd.argoproj.io/sync-wave: '10'"))
        }
    }

    @Test func `takes the place of the tree from the command line, before the stack's`() throws {
        try withTemporaryDirectory { directory in
            let place = ["--repo-url", "https://other.example.com/x.git", "--repo-path", "elsewhere"]
            let command = try RenderCommand<Shop>.parse(
                ["--env", "dev", "--gitops", "argocd", "--output", directory.path, "--unchecked"] + place)
            try command.run()
            let application = try text(directory, "argocd/dev/shop-api-dev.yaml")
            #expect(application.contains("repoURL: https://other.example.com/x.git\n"))
            #expect(application.contains("path: elsewhere/dev/api\n"))
            #expect(application.contains("targetRevision: main\n"))
        }
    }

    @Test func `a stack that names no repository is told one, wholly`() throws {
        func settings(_ options: String...) throws -> GitOps {
            let arguments = ["--all-envs", "--output", "x", "--gitops", "flux"] + options
            return try RenderCommand<TestStack>.parse(arguments).gitOps.settings(of: TestStack(environment: .test))
        }
        let told = try settings("--repo-url", "u", "--repo-path", "p", "--revision", "r")
        #expect([told.repository, told.path, told.revision] == ["u", "p", "r"])
        let error = #expect(throws: ValidationError.self) { try settings("--repo-url", "u", "--repo-path", "p") }
        #expect(
            error?.message == "environment 'test' has no 'gitOps'; describe it in the stack, or give --repo-url, "
                + "--repo-path and --revision")
    }

    @Test func `of all environments, one that no agent applies is left out`() throws {
        try withTemporaryDirectory { directory in
            try render(Local.self, "--all-envs", "--gitops", "argocd", "--output", directory.path)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["argocd", "prod"])
            let application = try text(directory, "argocd/prod/local-prod.yaml")
            #expect(application.contains("  project: shops\n"))
            #expect(application.contains("    server: https://prod.example.com:6443\n"))
            // Rendered by itself, as the guide asks for; nobody watches it.
            try render(Local.self, "--env", "dev", "--output", directory.path)
            let check = ["--all-envs", "--gitops", "argocd", "--check", directory.path]
            #expect(throws: Never.self) { try RenderCommand<Local>.parse(check + ["--unchecked"]).run() }
            let command = try RenderCommand<Local>.parse(
                ["--env", "dev", "--gitops", "argocd", "--output", directory.path, "--unchecked"])
            #expect(throws: ValidationError.self) { try command.run() }
        }
    }

    @Test func `writes the environments that are named, each once`() throws {
        try withTemporaryDirectory { directory in
            try render(Shop.self, "--env", "prod", "--env", "prod", "--output", directory.path)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["prod"])
            try render(Shop.self, "--env", "prod", "--env", "dev", "--output", directory.path)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["dev", "prod"])
        }
    }

    @Test(arguments: ["argocd", "flux"])
    func `what is rendered for an agent is compared with what the agent would get`(agent: String) throws {
        try withTemporaryDirectory { directory in
            try render(Migrating.self, "--all-envs", "--gitops", agent, "--output", directory.path)
            for place in [directory.path, "\(directory.path)/prod"] {
                #expect(try DiffCommand<Migrating>.parse(["--env", "prod", "--against", place]).compare().isEmpty)
            }
            let own = ["--env", "prod", "--against", "\(directory.path)/\(agent)/prod"]
            #expect(try !DiffCommand<Migrating>.parse(own).compare().isEmpty)
        }
    }

    @Test func `no wave comes after the one that may never be healthy`() throws {
        try withTemporaryDirectory { directory in
            try render(Migrating.self, "--all-envs", "--gitops", "argocd", "--output", directory.path)
            let webhook = try text(directory, "prod/validatingwebhookconfiguration-shop.yaml")
            #expect(webhook.contains("sync-wave: '13'"), "\(webhook)")
        }
    }

    @Test func `adds Flux's source and kustomization`() throws {
        try withTemporaryDirectory { directory in
            try render(Shop.self, "--env", "prod", "--gitops", "flux", "--output", directory.path)
            #expect(
                try text(directory, "flux/prod/shop-api-prod.yaml") == """
                    ---
                    apiVersion: source.toolkit.fluxcd.io/v1
                    kind: GitRepository
                    metadata:
                      name: shop-api-prod
                      namespace: flux-system
                    spec:
                      interval: 5m
                      url: https://git.example.com/shop.git
                      ref:
                        name: refs/heads/main
                    ---
                    apiVersion: kustomize.toolkit.fluxcd.io/v1
                    kind: Kustomization
                    metadata:
                      name: shop-api-prod
                      namespace: flux-system
                    spec:
                      interval: 10m
                      path: ./deploy/prod/api
                      sourceRef:
                        kind: GitRepository
                        name: shop-api-prod
                      dependsOn:
                      - name: shop-shared-prod
                      prune: false
                      suspend: true
                      wait: true

                    """)
            #expect(!(try text(directory, "prod/api/service-api.yaml").contains("sync-wave")))
        }
    }

    @Test(arguments: [
        ("git@git.example.com:shop/deploy.git", "ssh://git@git.example.com/shop/deploy.git"),
        ("git.example.com:/srv/deploy.git", "ssh://git.example.com/srv/deploy.git"),
        ("ssh://git@git.example.com:2222/deploy.git", "ssh://git@git.example.com:2222/deploy.git"),
        ("https://git.example.com/deploy.git", "https://git.example.com/deploy.git"),
    ])
    func `tells Flux a URL, however the repository is written`(repository: String, url: String) throws {
        try withTemporaryDirectory { directory in
            try render(
                Shop.self, "--env", "prod", "--gitops", "flux", "--output", directory.path, "--repo-url", repository)
            #expect(try text(directory, "flux/prod/shop-api-prod.yaml").contains("  url: \(url)\n"))
        }
    }

    @Test(arguments: [
        ("main", "name: refs/heads/main"), ("v1.2.3", "name: refs/heads/v1.2.3"),
        ("refs/tags/v1.2.3", "name: refs/tags/v1.2.3"),
        ("a94a8fe5ccb19ba61c4c0873d391e987982fbbd3", "commit: a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"),
    ])
    func `tells Flux a branch, unless a revision is written in full`(revision: String, reference: String) throws {
        try withTemporaryDirectory { directory in
            try render(
                Shop.self, "--env", "prod", "--gitops", "flux", "--output", directory.path, "--revision", revision)
            #expect(try text(directory, "flux/prod/shop-api-prod.yaml").contains("  ref:\n    \(reference)\n"))
        }
    }

    private static let place = ["--repo-url", "u", "--repo-path", "p", "--revision", "main"]

    @Test func `refuses parts that would be one chart, one directory or one object of the agent`() throws {
        try withTemporaryDirectory { directory in
            func expectRefusal<S: Stack>(_ stack: S.Type, _ options: [String], _ message: String) throws {
                let command = try RenderCommand<S>.parse(options + ["--output", directory.path, "--unchecked"])
                let failure = #expect(throws: CommandFailure.self) { try command.run() }
                #expect(failure?.message == "error: \(message)")
            }
            try expectRefusal(
                Alike.self, ["--format", "helm"],
                "release 'api' is called like the stack's chart, which holds what belongs to no release; "
                    + "rename one of them")
            try expectRefusal(
                Alike.self, ["--all-envs", "--gitops", "argocd"] + Self.place,
                "release 'shared' is called like the directory of what belongs to no release; rename the release")
            try expectRefusal(
                Regions.self, ["--all-envs", "--gitops", "flux"] + Self.place,
                "two releases, each in its environment, are both 'regions-api-eu-prod' to the agent; rename a release")
            #expect(try paths(below: directory) == [])
        }
    }

    @Test func `writes no environment where another one's directory has somebody else's file`() throws {
        try withTemporaryDirectory { directory in
            let foreign = directory.appendingPathComponent("prod/namespace-shop.yaml")
            try FileManager.default.createDirectory(
                at: foreign.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: foreign)
            let failure = #expect(throws: CommandFailure.self) {
                try render(Shop.self, "--all-envs", "--output", directory.path)
            }
            #expect(failure?.message.contains("prod/namespace-shop.yaml' is not one of the rendered files") == true)
            #expect(try paths(below: directory) == ["prod/namespace-shop.yaml"])
        }
    }

    @Test func `asks for the repository where the stack does not say it`() throws {
        let error = #expect(throws: ValidationError.self) {
            try render(TestStack.self, "--env", "test", "--gitops", "flux", "--output", "/nowhere")
        }
        #expect(
            error?.message.hasPrefix("environment 'test' has no 'gitOps'; describe it in the stack, or give") == true)
    }
}
