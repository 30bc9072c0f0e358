import KubeDSL

/// Imported from node-agents.yaml.
struct NodeAgents: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace(
            "agents",
            podSecurity: .baseline(because: "it was so before the import")
                .auditing(.restricted)
                .warning(.restricted)
        )
        .labels(["team": "platform"])
        .annotations(["owner": "platform@example.com"])
        agentsResourceQuota
        agentsLimitRange
        agentsCriticalPriorityClass
        agentsFastStorageClass
        agentsAccount
        agentsReaderClusterRole
        agentsReaderClusterRoleBinding
        agentsViewRoleBinding
        agentsMetricsClusterRole
        agentsPeopleRoleBinding
        logAgent
        nodeExporter
    }

    var labels: Labels {
        Labels(instance: "agents", partOf: "agents")
    }
}

extension NodeAgents {
    var agentsResourceQuota: ResourceQuota {
        ResourceQuota(
            "agents",
            .cpu(.cores(4) ... .cores(8)),
            .memory(.gibibytes(8) ... .gibibytes(16)),
            .storage(.gibibytes(100)),
            .pods(30),
            .loadBalancers(0),
            .count(of: "deployments.apps", 10),
            scopes: [.notTerminating]
        )
    }

    var agentsLimitRange: LimitRange {
        LimitRange(
            "agents",
            .containers(
                cpu: .amounts(min: .millicores(10), default: .millicores(100) ... .millicores(500), max: .cores(2)),
                memory: .amounts(default: .mebibytes(128) ... .mebibytes(256), max: .gibibytes(1))
            ),
            .pods(cpu: .amounts(max: .cores(4))),
            .persistentVolumeClaims(min: .gibibytes(1), max: .gibibytes(50))
        )
    }
}

extension NodeAgents {
    var agentsCriticalPriorityClass: PriorityClass {
        PriorityClass("agents-critical", value: 100000, description: "what every node needs", preemption: .never)
    }
}

extension NodeAgents {
    var agentsFastStorageClass: StorageClass {
        StorageClass(
            "agents-fast",
            provisioner: "ebs.csi.aws.com",
            reclaim: .retain,
            binding: .immediate,
            allowsExpansion: false,
            parameters: ["type": "gp3"]
        )
    }
}

extension NodeAgents {
    var accessLabels: OrderedMap<String> {
        ["app.kubernetes.io/instance": "agents", "app.kubernetes.io/part-of": "agents"]
    }

    var agentsAccount: ServiceAccount {
        ServiceAccount("agents")
            .annotations(["eks.amazonaws.com/role-arn": "arn:aws:iam::123456789012:role/agents"])
    }

    var agentsReaderClusterRole: ClusterRole {
        ClusterRole(
            "agents:reader",
            AccessRule(.get, .list, .watch, on: .pods, .services),
            AccessRule(.get, on: .secrets(named: "agents-tls", "agents-token")),
            AccessRule(
                .all(because: "it was so before the import"),
                on: .everything(inGroup: "example.com", because: "it was so before the import")
            )
        )
    }

    var agentsReaderClusterRoleBinding: ClusterRoleBinding {
        ClusterRoleBinding("agents:reader", of: agentsReaderClusterRole, to: agentsAccount)
    }

    var agentsViewRoleBinding: RoleBinding {
        RoleBinding("agents-view", of: .existing("view"), to: agentsAccount)
    }

    var agentsMetricsClusterRole: RbacV1.ClusterRole {
        RbacV1.ClusterRole(
            metadata: MetaV1.ObjectMeta(name: "agents-metrics", labels: accessLabels),
            rules: [RbacV1.PolicyRule(verbs: ["get"], nonResourceURLs: ["/metrics"])]
        )
    }

    var agentsPeopleRoleBinding: RbacV1.RoleBinding {
        RbacV1.RoleBinding(
            metadata: MetaV1.ObjectMeta(name: "agents-people", labels: accessLabels),
            subjects: [RbacV1.Subject(kind: .group, apiGroup: "rbac.authorization.k8s.io", name: "platform")],
            roleRef: RbacV1.RoleRef(apiGroup: "rbac.authorization.k8s.io", kind: .clusterRole, name: "edit")
        )
    }
}

extension NodeAgents {
    enum LogAgentPort: Int, ContainerPort {
        case metrics = 2020
    }

    var logAgent: DaemonSet<LogAgentPort> {
        DaemonSet("log-agent", user: PodUser(10004, group: 10005, fsGroup: 10006)) {
            Container(
                "agent",
                image: Image("fluent/fluent-bit", tag: "3.1"),
                ports: LogAgentPort.self,
                resources: Resources(cpu: .exactly(.millicores(50)), memory: .exactly(.mebibytes(64)))
            )
            .scratch("/buffer", limit: .gibibytes(1))
        }
        .usesKubernetesAPI(as: agentsAccount)
        .runtimeClass("gvisor")
        .nodeSelector(["kubernetes.io/os": "linux"])
        .toleratingEverything(because: "it was so before the import")
        .tolerating("node.kubernetes.io/not-ready", for: 30)
        .tolerating("dedicated", value: "agents", effect: .noSchedule)
        .tolerating("gpu")
        .priority(agentsCriticalPriorityClass)
        .dnsServers("10.96.0.10", searches: ["agents.svc.cluster.local"])
        .dnsOption(ndots: 2)
        .dnsOption("edns0")
        .hostAlias("10.0.0.9", "collector")
        .sysctl(.tcpSyncookies, "1")
        .rollout(unavailable: 10%)
        .minimumReadyTime(10)
        .revisionHistory(3)
    }
}

extension NodeAgents {
    var nodeExporter: DaemonSet<NoPorts> {
        DaemonSet("node-exporter", user: 65534) {
            Container(
                "exporter",
                image: Image("prom/node-exporter", tag: "v1.8.2"),
                resources: Resources(
                    cpu: .unlimited(from: .millicores(50), because: "it was so before the import"),
                    memory: .exactly(.mebibytes(64))
                )
            )
        }
        .serviceAccount(agentsAccount)
        .onDelete(because: "it was so before the import")
        .patch { (daemonSet: inout AppsV1.DaemonSet) in
            daemonSet.spec.template.spec?.hostNetwork = true
        }
    }
}
