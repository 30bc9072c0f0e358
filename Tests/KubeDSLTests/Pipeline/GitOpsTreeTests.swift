import KubeDSL
import KubernetesModel
import ManifestPackaging
import TestSupport
import Testing

@Suite struct GitOpsTreeTests {
    private static let settings = GitOps(
        repository: "https://git.example.com/shop.git", path: "deploy", revision: "main",
        sync: .automatic(prune: true))

    /// The manifests that an agent applies, by their paths.
    private func texts(_ rendered: RenderedEnvironment, for agent: GitOpsAgent) -> [String: String] {
        let tree = GitOpsTree(rendered, stack: "shop", agent: agent, Self.settings)
        let texts = tree.manifests.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return Dictionary(texts) { first, _ in first }
    }

    /// Flows between the releases `a` to `c` as `a>b`, and what each one's Kustomization waits for.
    static let cases: [(flows: [String], dependencies: [String: [String]])] = [
        ([], [:]),
        (["a>b", "b>c"], ["a": ["b"], "b": ["c"]]),
        (["a>b", "a>c", "a>a"], ["a": ["b", "c"]]),
        (["a>b", "b>a", "b>c"], ["b": ["c"]]),
    ]

    @Test(arguments: cases)
    func `lets a release wait for those whose workloads it calls`(flows: [String], dependencies: [String: [String]]) {
        let rendered = renderBare {
            Namespace("shop") {
                for name in ["a", "b", "c"] { Release(name) { Deployment.app(name) } }
            }
            Traffic {
                for flow in flows {
                    Flow(from: Deployment.app("\(flow.prefix(1))"), to: Deployment.app("\(flow.suffix(1))"), on: .http)
                }
            }
        }
        let tree = GitOpsTree(rendered, stack: "shop", agent: .flux, Self.settings)
        for file in tree.applications {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let release = file.path.split(separator: "-")[1]
            // The namespace belongs to no release.
            let names = release == "shared" ? [] : ["shared"] + dependencies[String(release), default: []]
            let list = names.map { "  - name: shop-\($0)-test\n" }.joined()
            #expect(text.contains("  dependsOn:\n\(list)  prune: true\n") == !names.isEmpty, "\(text)")
            #expect(text.contains("dependsOn") == !names.isEmpty)
        }
        #expect(tree.applications.count == 4)
    }

    @Test func `applies policies and claims where no wave waits for them in vain`() {
        let uploads = PersistentVolumeClaim("uploads", size: .gibibytes(1))
        let shared = PersistentVolumeClaim("shared", size: .gibibytes(1))
        let rendered = render {
            uploads
            shared
            PersistentVolumeClaim("spare", size: .gibibytes(1))
            Deployment.app("a", .app.mount(uploads, at: "/uploads").mount(shared, at: "/shared"))
            Deployment.app("b", .app.mount(shared, at: "/shared"))
            Traffic { Flow(from: Deployment.app("a"), to: Deployment.app("b"), on: .http) }
        }
        let texts = texts(rendered, for: .argocd)
        let waves = [
            "networkpolicy-default-deny": 9, "networkpolicy-a": 9, "deployment-b": 10, "deployment-a": 11,
            "persistentvolumeclaim-shared": 10, "persistentvolumeclaim-uploads": 11, "persistentvolumeclaim-spare": 14,
        ]
        for (file, wave) in waves {
            let text = texts["\(file).yaml"] ?? ""
            #expect(text.contains("    argocd.argoproj.io/sync-wave: '\(wave)'\n"), "\(file): \(text)")
        }
    }

    @Test func `makes a claim that a StatefulSet finds no later than the set, and leaves CronJobs to their time`() {
        let reports = PersistentVolumeClaim("reports", size: .gibibytes(1))
        let rendered = render {
            reports
            PersistentVolumeClaim("data-redis-0", size: .gibibytes(1))
            StatefulSet<AppPort>("redis", service: .headless(.http), replicas: 1, user: 999) {
                Container.app.storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
            }
            CronJob(
                "report", schedule: "0 2 * * *", timeZone: "Etc/UTC", overlap: .forbid, startWithin: .minutes(5),
                user: 10001, retries: 1, deadline: .minutes(5)
            ) {
                Container("report", image: "app:1.0", resources: .small).mount(reports, at: "/reports")
            }
        }
        let texts = texts(rendered, for: .argocd)
        for (claim, wave) in ["data-redis-0": 10, "reports": 13] {
            let text = texts["persistentvolumeclaim-\(claim).yaml"] ?? ""
            #expect(text.contains("    argocd.argoproj.io/sync-wave: '\(wave)'\n"), "\(claim): \(text)")
        }
    }

    private var job: Job {
        Job("import", user: 10001, retries: 2, deadline: .minutes(30), cleanUpAfter: .hours(24)) {
            Container("import", image: "app:1.0", resources: .small)
        }
    }

    @Test func `makes a Job a hook of Argo CD, which replaces it with each sync`() {
        let job = job
        let text = texts(render { job }, for: .argocd)["job-import.yaml"] ?? ""
        #expect(
            text.contains(
                """
                  annotations:
                    argocd.argoproj.io/sync-wave: '10'
                    argocd.argoproj.io/hook: Sync
                    argocd.argoproj.io/hook-delete-policy: BeforeHookCreation
                """), "\(text)")
        #expect(text.contains("ttlSecondsAfterFinished: 86400"))
    }

    @Test func `leaves a hook as the stack spells it`() {
        let job = job.patch { (job: inout BatchV1.Job) in
            job.metadata.annotations = ["argocd.argoproj.io/hook": "PreSync"]
        }
        let text = texts(render { job }, for: .argocd)["job-import.yaml"] ?? ""
        #expect(text.contains("argocd.argoproj.io/hook: PreSync\n"))
        #expect(!text.contains("argocd.argoproj.io/hook: Sync\n"))
    }

    @Test func `lets Flux replace a Job, and keeps the finished one for it to find`() {
        let job = job
        let text = texts(render { job }, for: .flux)["job-import.yaml"] ?? ""
        #expect(text.contains("  annotations:\n    kustomize.toolkit.fluxcd.io/force: enabled\n"), "\(text)")
        #expect(!text.contains("ttlSecondsAfterFinished"))
    }

    @Test func `has Flux wait for all of a part, but for a claim whose pods come with another one`() {
        let shared = PersistentVolumeClaim("shared", size: .gibibytes(1))
        func application(_ name: String, claimIsOwn: Bool) -> String {
            let rendered = render {
                if !claimIsOwn { shared }
                Deployment.app("web")
                Release("api") {
                    if claimIsOwn { shared }
                    Deployment.app("api", .app.mount(shared, at: "/shared"))
                }
            }
            let tree = GitOpsTree(rendered, stack: "shop", agent: .flux, Self.settings)
            let file = tree.applications.first { $0.path == "shop-\(name)-\(rendered.name).yaml" }
            return file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        }
        for name in ["shared", "api"] {
            #expect(application(name, claimIsOwn: true).contains("  wait: true\n"))
        }
        let parted = application("shared", claimIsOwn: false)
        #expect(!parted.contains("wait: true"))
        #expect(
            parted.contains(
                """
                  healthChecks:
                  - apiVersion: apps/v1
                    kind: Deployment
                    name: web
                    namespace: test

                """), "\(parted)")
        #expect(application("api", claimIsOwn: false).contains("  wait: true\n"))
    }

    @Test func `has Flux read a private repository by the Secret that the stack names`() {
        var settings = Self.settings
        settings.credentials = "deploy-key"
        let tree = GitOpsTree(render { Deployment.app("web") }, stack: "shop", agent: .flux, settings)
        let text = tree.applications.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("  secretRef:\n    name: deploy-key\n"), "\(text)")
    }
}
