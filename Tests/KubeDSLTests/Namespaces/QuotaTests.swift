import KubeDSL
import TestSupport
import Testing

@Suite struct QuotaTests {
    @Test func `a quota limits what the namespace takes`() {
        let rendered = render {
            ResourceQuota(
                "quota", .cpu(.cores(4) ... .cores(8)), .memory(.unlimited(from: .gibibytes(8), because: "no swap")),
                .ephemeralStorage(.exactly(.gibibytes(1))), .pods(30), .services(10), .loadBalancers(0), .nodePorts(1),
                .persistentVolumeClaims(5), .configMaps(20), .secrets(20), .storage(.gibibytes(100)),
                .storage(.gibibytes(50), ofClass: "fast"), .count(of: "deployments.apps", 12),
                scopes: [.notTerminating])
        }
        #expect(
            rendered.yaml("ResourceQuota", at: "spec") == """
                hard:
                  requests.cpu: '4'
                  limits.cpu: '8'
                  requests.memory: 8Gi
                  requests.ephemeral-storage: 1Gi
                  limits.ephemeral-storage: 1Gi
                  pods: '30'
                  services: '10'
                  services.loadbalancers: '0'
                  services.nodeports: '1'
                  persistentvolumeclaims: '5'
                  configmaps: '20'
                  secrets: '20'
                  requests.storage: 100Gi
                  fast.storageclass.storage.k8s.io/requests.storage: 50Gi
                  count/deployments.apps: '12'
                scopes:
                - NotTerminating

                """)
    }

    @Test func `pods beyond the quota are a finding`() {
        let findings = render {
            ResourceQuota("quota", .cpu(.millicores(50) ... .cores(8)), .memory(.gibibytes(1) ... .gibibytes(2)))
            Deployment.app()
        }.findings
        #expect(findings.map(\.rule).contains("exceeded-quotas"))
    }

    @Test func `a limit range bounds each container, pod and claim`() {
        let rendered = render {
            LimitRange(
                "limits",
                .containers(
                    cpu: .amounts(
                        min: .millicores(10), default: .millicores(100) ... .millicores(500), max: .cores(2),
                        maxLimitRequestRatio: 10),
                    memory: .amounts(max: .gibibytes(4))),
                .pods(memory: .amounts(max: .gibibytes(8))),
                .persistentVolumeClaims(min: .gibibytes(1), max: .gibibytes(50)))
        }
        #expect(
            rendered.yaml("LimitRange", at: "spec") == """
                limits:
                - type: Container
                  max:
                    cpu: '2'
                    memory: 4Gi
                  min:
                    cpu: 10m
                  default:
                    cpu: 500m
                  defaultRequest:
                    cpu: 100m
                  maxLimitRequestRatio:
                    cpu: '10'
                - type: Pod
                  max:
                    memory: 8Gi
                - type: PersistentVolumeClaim
                  max:
                    storage: 50Gi
                  min:
                    storage: 1Gi

                """)
        #expect(rendered.findings.filter { $0.rule == "invalid-quotas" }.isEmpty)
    }

    /// What is demanded of pods, and the labels that say so.
    static let levels: [(PodSecurity, OrderedMap<String>)] = [
        (
            .baseline(because: "old images").warning(.restricted).auditing(.restricted),
            ["enforce": "baseline", "audit": "restricted", "warn": "restricted"]
        ),
        (
            .restricted.version(.v1_34).warning(.restricted),
            [
                "enforce": "restricted", "enforce-version": "v1.34", "warn": "restricted", "warn-version": "v1.34",
            ]
        ),
        (.clusterDefault(because: "set elsewhere").auditing(.baseline), ["audit": "baseline"]),
    ]

    @Test("a namespace may warn and audit beside what it enforces", arguments: levels)
    func level(_ security: PodSecurity, _ labels: OrderedMap<String>) {
        let rendered = renderBare { Namespace("shop", podSecurity: security) }
        let prefix = "pod-security.kubernetes.io/"
        let found = (rendered.object(CoreV1.Namespace.self)?.metadata.labels ?? [:]).filter { $0.key.hasPrefix(prefix) }
        #expect(found.map(\.key) == labels.keys.map { prefix + $0 })
        #expect(found.map(\.value) == labels.values)
    }
}
