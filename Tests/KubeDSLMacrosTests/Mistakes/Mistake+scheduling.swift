extension Mistake {
    /// Labels of nodes, spreads, weights, priorities, times that must fit each other.
    static let scheduling =
        [
            #"NodeLabel("‸beta.kubernetes.io/os")"#,
            #"var label: NodeLabel { "‸beta.kubernetes.io/os" }"#,
            #"backend.nodeSelector(["‸beta.kubernetes.io/os": "linux"])"#,
            #"backend.nodes(.required, where: .has(.zone), .label("‸beta.kubernetes.io/os", in: "linux"))"#,
            #"backend.tolerating("‸beta.kubernetes.io/os", value: "windows")"#,
            #"backend.spread(across: "‸beta.kubernetes.io/os", whenImpossible: .scheduleAnyway)"#,
            #"backend.apart(on: "‸beta.kubernetes.io/os", .required)"#,
            #"backend.near(cache, on: "‸beta.kubernetes.io/os", .required)"#,
        ].map { source in
            Mistake(
                source, "deprecated-node-labels",
                "label 'beta.kubernetes.io/os' of nodes is given up; write 'kubernetes.io/os'", isWarning: true,
                fix: "write 'kubernetes.io/os'",
                fixed: source.replacing("‸beta.kubernetes.io/os", with: "kubernetes.io/os"))
        } + [
            Mistake(
                #"backend.tolerating("todo‸ only")"#, "label-key",
                "label key 'todo only' must not contain a space; use letters, digits, '-', '_' and '.'",
                fix: "write 'todo-only'", fixed: #"backend.tolerating("todo-only")"#),
            Mistake(
                #"backend.nodeSelector(["todo‸ only": ""])"#, "label-key",
                "label key 'todo only' must not contain a space; use letters, digits, '-', '_' and '.'",
                fix: "write 'todo-only'", fixed: #"backend.nodeSelector(["todo-only": ""])"#),
            Mistake(
                "backend.spread(across: .zone, maxSkew: ‸0, whenImpossible: .scheduleAnyway)",
                "invalid-spread-constraints", "skew '0' must be at least 1"),
            Mistake(
                "backend.apart(on: .node, .preferred(weight: ‸200))", "invalid-affinities",
                "weight '200' must be between 1 and 100"),
            Mistake(
                #"PriorityClass("a", value: ‸2_000_000_000)"#, "priority-value",
                "priority '2000000000' must be at most 1000000000; what is above is for the cluster's own pods"),
            Mistake(
                #"Deployment("a", replicas: 1).minimumReadyTime(60).progressDeadline(‸.minutes(1))"#,
                "progress-deadline",
                "progress deadline '60' must be above the '60' seconds that a pod must be ready"),
            Mistake(
                #"Deployment("a", replicas: 1).minimumReadyTime(‸.minutes(10))"#, "progress-deadline",
                "progress deadline '600' must be above the '600' seconds that a pod must be ready", isWarning: true),
            Mistake(
                #"Deployment("a", replicas: 1) { Container("a", image: image).preStop(.sleep(‸30)) }"#,
                "long-pre-stop-hooks",
                "a sleep of '30' seconds before the stop takes all of the grace period of '30'; sleep less, or raise it",
                isWarning: true
            ),
            Mistake(
                #"Job("a", user: 1, containers: { Sidecar("a", image: image).preStop(.sleep(‸.minutes(1))) }).gracePeriod(45)"#,
                "long-pre-stop-hooks",
                "a sleep of '60' seconds before the stop takes all of the grace period of '45'; sleep less, or raise it"
            ),
            Mistake(
                #"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .cpu(70, of: "‸api"))) { Container("web", image: image) }"#,
                "invalid-metrics", "container 'api' is not there to be measured; the pod runs 'web'",
                fix: "write 'web'",
                fixed:
                    #"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .cpu(70, of: "web"))) { Container("web", image: image) }"#
            ),
            Mistake(
                #"Deployment("a", replicas: .autoscaled(min: 1, max: 2, .memory(average: some, of: "‸init")).scaleDown(policy)) { Container("web", image: image); Sidecar("log", image: image); InitContainer("init", image: image) }"#,
                "invalid-metrics", "container 'init' is not there to be measured; the pod runs 'web', 'log'"),
            Mistake(
                "service.affinity(.clientIP(timeout: ‸.hours(48)))", "mismatched-service-fields",
                "affinity timeout '172800' must be between 1 and 86400"),
            Mistake(
                #"ServiceAccountToken(audience: "a", expiration: ‸.minutes(5), path: "token")"#, "short-tokens",
                "expiration '300' of a token must be at least 600 seconds"),
            Mistake(
                "replicas.scaleUp(.pods(‸0, every: 60))", "scaling-behavior",
                "value of a scaling policy '0' must be between 1 and 2147483647"),
            Mistake(
                "replicas.scaleUp(.percent(100, every: ‸.hours(1)))", "scaling-behavior",
                "period of a scaling policy '3600' must be between 1 and 1800"),
            Mistake(
                "replicas.scaleDown(policy, stabilization: ‸.hours(2))", "scaling-behavior",
                "stabilization window '7200' must be between 0 and 3600"),
        ]
}
