import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

/// How workloads replace their pods, beyond the bounds of a gradual update.
@Suite struct UpdateTests {
    private func set(_ change: (StatefulSet<AppPort>) -> StatefulSet<AppPort>) -> RenderedEnvironment {
        let set = change(StatefulSet("db", service: .headless(.http), replicas: 3, user: 10001) { Container.app })
        return render { set }
    }

    @Test func `a Deployment stops all pods first, and its Service's rule is waived for the reason given`() {
        let rendered = render {
            Deployment.app().service(.http).recreate(because: "the schema has one owner")
        }
        let deployment = rendered.objects.first { $0.object is AppsV1.Deployment }
        #expect(rendered.yaml("Deployment", at: "spec.strategy") == "type: Recreate\n")
        #expect(deployment?.waivers.map(\.rule) == [.recreatedDeployments])
        #expect(deployment?.waivers.first?.reason == "the schema has one owner")
        #expect(!rendered.findings.map(\.rule).contains(.recreatedDeployments))
    }

    @Test func `without a Service there is no rule to waive`() {
        let rendered = render { Deployment.app().recreate(because: "it is a worker") }
        #expect(rendered.objects.flatMap(\.waivers).isEmpty)
    }

    @Test func `the later of two strategies holds, with its waiver or without`() {
        let rendered = render {
            Deployment.app().service(.http).recreate(because: "for now").rollout(unavailable: 0, surge: 1)
        }
        #expect(rendered.yaml("Deployment", at: "spec.strategy.type") == "RollingUpdate\n")
        #expect(rendered.objects.flatMap(\.waivers).isEmpty)
    }

    @Test func `a Deployment says how long a pod must be ready and an update may take`() {
        let rendered = render {
            Deployment.app()
                .minimumReadyTime(15)
                .progressDeadline(.minutes(5))
        }
        #expect(rendered.yaml("Deployment", at: "spec.minReadySeconds") == "15\n")
        #expect(rendered.yaml("Deployment", at: "spec.progressDeadlineSeconds") == "300\n")
        #expect(rendered.objects[0].location(of: "spec.minReadySeconds").text == "minimumReadyTime(15)")
        #expect(
            rendered.objects[0].location(of: "spec.progressDeadlineSeconds").text == "progressDeadline(.minutes(5))")
    }

    @Test func `a deadline before a pod can be ready is found at its modifier`() {
        let findings = render {
            Deployment.app().minimumReadyTime(60)
                .progressDeadline(30)
        }.findings
        #expect(findings.places(of: "progress-deadline") == ["progressDeadline(30)"])
    }

    @Test func `a StatefulSet updates a part of its pods`() {
        #expect(
            set { $0.partition(2) }.yaml("StatefulSet", at: "spec.updateStrategy")
                == "type: RollingUpdate\nrollingUpdate:\n  partition: 2\n")
    }

    @Test func `a StatefulSet waits for somebody to delete its pods, and forgets the partition`() {
        #expect(
            set { $0.partition(2).onDelete(because: "the operator fails over first") }
                .yaml("StatefulSet", at: "spec.updateStrategy") == "type: OnDelete\n")
    }

    @Test func `a StatefulSet starts its pods at once and lets go of claims when it is told`() {
        let rendered = set {
            $0.parallelStart().claimRetention(whenDeleted: .retain, whenScaled: .delete).minimumReadyTime(5)
        }
        #expect(rendered.yaml("StatefulSet", at: "spec.podManagementPolicy") == "Parallel\n")
        #expect(rendered.yaml("StatefulSet", at: "spec.minReadySeconds") == "5\n")
        #expect(
            rendered.yaml("StatefulSet", at: "spec.persistentVolumeClaimRetentionPolicy")
                == "whenDeleted: Retain\nwhenScaled: Delete\n")
    }
}
