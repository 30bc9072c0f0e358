import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct VolumesTests {
    private let volumes = "spec.template.spec.volumes"

    @Test func `containers share a volume by its value`() {
        let spool = SharedVolume("tmp", limit: .mebibytes(256))
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container.app.scratch("/tmp").shared(spool, at: "/spool")
                Sidecar("ship", image: "s:1.0", resources: .small).shared(spool, at: "/in", readOnly: true)
            }
        }
        let pod = rendered.object(AppsV1.Deployment.self)?.pod
        #expect(pod?.volumes?.count == 2)
        #expect(Set((pod?.volumes ?? []).map(\.name)).count == 2)
        let shared = pod?.initContainers?[0].volumeMounts?[0]
        #expect(shared?.readOnly == true)
        #expect(pod?.containers[0].volumeMounts?[1].name == shared?.name)
        #expect(pod?.containers[0].volumeMounts?[0].name != shared?.name)
        #expect(pod?.volumes?.first { $0.name == shared?.name }?.emptyDir?.sizeLimit == "256Mi")
    }

    @Test func `scratch in memory has a limit`() {
        let rendered = render {
            Deployment.app(
                "app",
                .app.scratch("/run", inMemory: .mebibytes(16)).shared(
                    SharedVolume("s", inMemory: .gibibytes(1)), at: "/s"))
        }
        #expect(
            rendered.yaml("Deployment", at: volumes) == """
                - name: run
                  emptyDir:
                    medium: Memory
                    sizeLimit: 16Mi
                - name: s
                  emptyDir:
                    medium: Memory
                    sizeLimit: 1Gi

                """)
    }

    /// Volumes of other kinds: what they render, and which rules the reason waives.
    static let volumesOfOthers: [(volume: PodVolume, yaml: String, waived: [RuleID])] = [
        (
            .csi("vault", driver: "secrets-store.csi.k8s.io", attributes: ["role": "app"], readOnly: true),
            "csi:\n  driver: secrets-store.csi.k8s.io\n  readOnly: true\n  volumeAttributes:\n    role: app\n", []
        ),
        (
            .ephemeral("work", size: .gibibytes(5), storageClass: "fast"),
            """
            ephemeral:
              volumeClaimTemplate:
                spec:
                  accessModes:
                  - ReadWriteOnce
                  resources:
                    requests:
                      storage: 5Gi
                  storageClassName: fast

            """, []
        ),
        (
            .nfs("share", server: "nfs.example.com", path: "/srv", because: "the archive has no other way in"),
            "nfs:\n  server: nfs.example.com\n  path: /srv\n", [.restrictedVolumeTypes]
        ),
        (
            .hostPath("logs", path: "/var/log/pods", type: .directory, because: "it ships the node's logs"),
            "hostPath:\n  path: /var/log/pods\n  type: Directory\n", [.hostPaths]
        ),
        (
            .writableHostPath("cache", path: "/var/lib/cache", because: "it outlives the pod"),
            "hostPath:\n  path: /var/lib/cache\n", [.hostPaths, .writableHostPaths]
        ),
    ]

    @Test("volumes of other kinds carry the reason for what is wrong with them", arguments: volumesOfOthers)
    func others(_ volume: PodVolume, _ yaml: String, _ waived: [RuleID]) throws {
        let rendered = render { Deployment.app("app", .app.volume(volume, at: "/data")) }
        let name = rendered.yaml("Deployment", at: "\(volumes)[0].name")
        let lines = rendered.yaml("Deployment", at: "\(volumes)[0]")
        #expect(lines == "name: \(name)\(yaml)")
        let deployment = try #require(rendered.objects.first)
        #expect(deployment.waivers.map(\.rule) == waived)
        #expect(deployment.waivers.allSatisfy { $0.location.text.hasPrefix(#"volume(volume, at: "/data")"#) })
        let rules: Set<RuleID> = [.restrictedVolumeTypes, .hostPaths, .writableHostPaths]
        #expect(rendered.findings.filter { rules.contains($0.rule) }.isEmpty)
    }

    @Test func `a path of the node is read-only unless its name says otherwise`() {
        for (volume, readOnly) in [
            (PodVolume.hostPath("logs", path: "/var/log", because: "…"), "true\n"),
            (.writableHostPath("logs", path: "/var/log", because: "…"), ""),
        ] {
            let rendered = render { Deployment.app("app", .app.volume(volume, at: "/logs")) }
            #expect(rendered.yaml("Deployment", at: "\(containerPath).volumeMounts[0].mountPath") == "/logs\n")
            #expect(rendered.yaml("Deployment", at: "\(containerPath).volumeMounts[0].readOnly") == readOnly)
        }
    }

    @Test func `a block device is handed over as one`() {
        let claim = PersistentVolumeClaim("raw.data", size: .gibibytes(1), mode: .block)
        let rendered = render {
            claim
            Deployment.app("app", .app.device(claim, at: "/dev/xvda"))
        }
        #expect(rendered.yaml("PersistentVolumeClaim", at: "spec.volumeMode") == "Block\n")
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).volumeDevices")
                == "- name: raw-data\n  devicePath: /dev/xvda\n")
        #expect(rendered.yaml("Deployment", at: "\(volumes)[0].name") == "raw-data\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).volumeMounts").isEmpty)
    }

    @Test func `a block device may be claimed by each pod`() {
        let rendered = render {
            StatefulSet<AppPort>("db", service: .headless(.http), replicas: 1, user: 999) {
                Container<AppPort>.app.device(ClaimTemplate("data", size: .gibibytes(1), mode: .block), at: "/dev/xvda")
            }
            .claimRetention(whenDeleted: .retain, whenScaled: .delete)
        }
        #expect(
            rendered.yaml("StatefulSet", at: "\(containerPath).volumeDevices")
                == "- name: data\n  devicePath: /dev/xvda\n")
        #expect(rendered.yaml("StatefulSet", at: "spec.volumeClaimTemplates[0].spec.volumeMode") == "Block\n")
        #expect(
            rendered.yaml("StatefulSet", at: "spec.persistentVolumeClaimRetentionPolicy")
                == "whenDeleted: Retain\nwhenScaled: Delete\n")
        let set = rendered.objects.first { $0.object is AppsV1.StatefulSet }
        #expect(set?.location(of: "spec.persistentVolumeClaimRetentionPolicy").text.hasPrefix("claimRetention") == true)
    }

    @Test func `a claim that is there already renders nothing and may be mounted`() {
        let claim = PersistentVolumeClaim.existing("archive")
        let rendered = render {
            claim
            Deployment.app("app", .app.mount(claim, at: "/archive"))
        }
        #expect(rendered.objects.count == 1)
        #expect(rendered.findings.filter { $0.rule == .danglingClaims }.isEmpty)
        #expect(
            Preflight(rendered.graph).assumptions.map(\.command).contains(
                "kubectl -n test get persistentvolumeclaim archive"))
    }

    @Test func `a claim that nobody declares is found where it is mounted`() {
        let claim = PersistentVolumeClaim.existing("archive")
        let findings = renderBare {
            Namespace("other") { claim }
            Namespace("here") { Deployment.app("app", .app.mount(claim, at: "/archive")) }
        }.findings
        #expect(findings.places(of: .danglingClaims).map { $0.hasPrefix("mount(claim") } == [true])
    }

    @Test func `a storage class is a resource, and claims name it`() {
        let fast = StorageClass(
            "fast", provisioner: "ebs.csi.aws.com", reclaim: .retain, parameters: ["type": "gp3"])
        let rendered = render {
            fast
            PersistentVolumeClaim("data", size: .gibibytes(1), storageClass: fast)
        }
        #expect(
            rendered.yaml("StorageClass") == """
                ---
                apiVersion: storage.k8s.io/v1
                kind: StorageClass
                metadata:
                  name: fast
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                provisioner: ebs.csi.aws.com
                parameters:
                  type: gp3
                reclaimPolicy: Retain
                allowVolumeExpansion: true
                volumeBindingMode: WaitForFirstConsumer

                """)
        #expect(rendered.yaml("PersistentVolumeClaim", at: "spec.storageClassName") == "fast\n")
    }
}
