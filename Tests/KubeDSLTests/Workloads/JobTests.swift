import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@Suite struct JobTests {
    private func job(_ name: String = "import", restart: JobRestart = .never, runs: JobRuns = .once) -> Job {
        Job(
            name, user: 10001, retries: 2, deadline: .minutes(30), restart: restart, runs: runs,
            cleanUpAfter: .hours(24)
        ) {
            Container("import", image: "app:1.0", resources: .small).command("import")
        }
    }

    @Test func `renders what is spelled, with the labels of its own name and no selector`() {
        let job = job()
        #expect(
            render { job }.yaml() == """
                ---
                apiVersion: batch/v1
                kind: Job
                metadata:
                  name: import
                  namespace: test
                  labels:
                    app.kubernetes.io/name: import
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  activeDeadlineSeconds: 1800
                  backoffLimit: 2
                  template:
                    metadata:
                      labels:
                        app.kubernetes.io/name: import
                        app.kubernetes.io/instance: test
                        app.kubernetes.io/part-of: test
                    spec:
                      containers:
                      - name: import
                        image: app:1.0
                        command:
                        - import
                        resources:
                          limits:
                            cpu: 200m
                            memory: 128Mi
                          requests:
                            cpu: 100m
                            memory: 64Mi
                        securityContext:
                          capabilities:
                            drop:
                            - ALL
                          readOnlyRootFilesystem: true
                          allowPrivilegeEscalation: false
                      restartPolicy: Never
                      automountServiceAccountToken: false
                      securityContext:
                        runAsUser: 10001
                        runAsGroup: 10001
                        runAsNonRoot: true
                        fsGroup: 10001
                        seccompProfile:
                          type: RuntimeDefault
                  ttlSecondsAfterFinished: 86400

                """)
    }

    @Test(arguments: [(JobRestart.never, "Never\n"), (.onFailure, "OnFailure\n")])
    func `tries again in a new pod or in the same one`(restart: JobRestart, expected: String) {
        let job = job(restart: restart)
        #expect(render { job }.yaml("Job", at: "spec.template.spec.restartPolicy") == expected)
    }

    static let runs: [(runs: JobRuns, completions: Int?, parallelism: Int?, isIndexed: Bool, retriesEach: Int?)] = [
        (.once, nil, nil, false, nil),
        (.times(5), 5, 1, false, nil),
        (.times(5, inParallel: 2), 5, 2, false, nil),
        (.indexed(3), 3, 1, true, nil),
        (.indexed(3, inParallel: 3, retriesEach: 1), 3, 3, true, 1),
    ]

    @Test(arguments: runs)
    func `runs as often as it is told, and the API takes it`(
        runs: JobRuns, completions: Int?, parallelism: Int?, isIndexed: Bool, retriesEach: Int?
    ) throws {
        let job = job(runs: runs)
        let rendered = render { job }
        let spec = try #require(rendered.object(BatchV1.Job.self)).spec
        #expect(spec.completions == completions)
        #expect(spec.parallelism == parallelism)
        #expect(spec.completionMode == (isIndexed ? .indexed : nil))
        #expect(spec.backoffLimitPerIndex == retriesEach)
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `takes init containers and sidecars, and a patch at the end`() {
        let rendered = render {
            Job("import", user: 10001, retries: 0, deadline: 60, cleanUpAfter: 0) {
                Sidecar("proxy", image: "proxy:1.0", resources: .small)
                Container("import", image: "app:1.0", resources: .small)
            }
            .patch { (job: inout BatchV1.Job) in job.spec.suspend = true }
        }
        #expect(rendered.yaml("Job", at: "spec.template.spec.initContainers[0].restartPolicy") == "Always\n")
        #expect(rendered.yaml("Job", at: "spec.suspend") == "true\n")
        #expect(rendered.yaml("Job", at: "spec.ttlSecondsAfterFinished") == "0\n")
    }

    /// What no compiler sees, because it is computed, and what is said of it.
    static let mistakes: [(job: Job, rule: RuleID)] = {
        let (none, name) = (Seconds(0), "Import")
        func job(_ name: String = "import", deadline: Seconds = 60, user: PodUser = 10001) -> Job {
            Job(name, user: user, retries: 1, deadline: deadline, cleanUpAfter: 60) {
                Container("import", image: "app:1.0", resources: .small)
            }
        }
        return [
            (job(deadline: none), "invalid-jobs"),
            (job(name), "dns-subdomain"),
            (job(user: PodUser(none.count)), .rootUsers),
        ]
    }()

    @Test(arguments: mistakes)
    func `is found at its declaration where something is wrong`(job: Job, rule: RuleID) {
        let found = render { job }.findings.filter { $0.rule == rule }
        #expect(found.count == 1)
        #expect(found.first?.location?.text.hasPrefix("Job(") == true)
    }
}
