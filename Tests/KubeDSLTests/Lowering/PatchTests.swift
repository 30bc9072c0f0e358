import KubeDSL
import TestSupport
import Testing

@Suite struct PatchTests {
    private let app = Deployment<AppPort>("app", replicas: .autoscaled(min: 1, max: 3, .cpu(70)), user: 10001) {
        Container.app
    }
    .service(.http)
    .disruptionBudget(maxUnavailable: 1)

    @Test func `reaches each type of object that a workload renders`() {
        let rendered = render {
            app
                .patch { (deployment: inout AppsV1.Deployment) in deployment.spec.paused = true }
                .patch { (service: inout CoreV1.Service) in service.spec.sessionAffinity = .clientIP }
                .patch { (scaler: inout AutoscalingV2.HorizontalPodAutoscaler) in scaler.spec.maxReplicas = 9 }
                .patch { (budget: inout PolicyV1.PodDisruptionBudget) in budget.spec.maxUnavailable = .int(2) }
        }
        #expect(rendered.yaml("Deployment", at: "spec.paused") == "true\n")
        #expect(rendered.yaml("Service", at: "spec.sessionAffinity") == "ClientIP\n")
        #expect(rendered.yaml("HorizontalPodAutoscaler", at: "spec.maxReplicas") == "9\n")
        #expect(rendered.yaml("PodDisruptionBudget", at: "spec.maxUnavailable") == "2\n")
        #expect(rendered.problems.isEmpty)
    }

    @Test func `reaches every object of its type`() {
        let rendered = render {
            app.service(.metrics, name: "app-metrics")
                .patch { (service: inout CoreV1.Service) in service.spec.sessionAffinity = .clientIP }
        }
        let services = rendered.objects.compactMap { $0.object as? CoreV1.Service }
        #expect(services.map(\.spec.sessionAffinity) == [.clientIP, .clientIP])
    }

    @Test func `comes after all modifiers, in its own order among patches`() {
        let rendered = render {
            app
                .patch { (deployment: inout AppsV1.Deployment) in deployment.spec.revisionHistoryLimit = 1 }
                .patch { (deployment: inout AppsV1.Deployment) in deployment.spec.revisionHistoryLimit? += 1 }
                .revisionHistory(7)
        }
        #expect(rendered.yaml("Deployment", at: "spec.revisionHistoryLimit") == "2\n")
    }

    @Test func `may change the name and the namespace`() {
        let rendered = render {
            ConfigMap { (_: AppConfig) in "" }.patch { (config: inout CoreV1.ConfigMap) in
                config.metadata.name = "renamed"
                config.metadata.namespace = "elsewhere"
            }
        }
        #expect(rendered.yaml("ConfigMap", at: "metadata.name") == "renamed\n")
        #expect(rendered.yaml("ConfigMap", at: "metadata.namespace") == "elsewhere\n")
    }

    @Test func `changes the other kinds of declaration`() {
        let app = app
        let rendered = render {
            PersistentVolumeClaim("data", size: .gibibytes(1))
                .patch { (claim: inout CoreV1.PersistentVolumeClaim) in claim.spec.volumeMode = .block }
            Ingress("app", host: "a.example.com", tls: .certificate) { Route("/", to: app, port: .http) }
                .patch { (ingress: inout NetworkingV1.Ingress) in ingress.spec.ingressClassName = nil }
        }
        #expect(rendered.yaml("PersistentVolumeClaim", at: "spec.volumeMode") == "Block\n")
        #expect(rendered.yaml("Ingress", at: "spec.ingressClassName").isEmpty)
    }

    @Test func `without a target is one finding at its own line`() {
        let rendered = render {
            Deployment.app().service(.http)
                .patch { (set: inout AppsV1.StatefulSet) in set.spec.replicas = 9 }
        }
        let findings = rendered.findings.filter { $0.rule == "patch-without-target" }
        #expect(
            findings.map(\.message) == [
                "patch of 'AppsV1.StatefulSet' changes nothing; the declaration renders 'Deployment', 'Service'"
            ])
        #expect(
            findings.places(of: "patch-without-target") == [
                "patch { (set: inout AppsV1.StatefulSet) in set.spec.replicas = 9 }"
            ])
    }
}
