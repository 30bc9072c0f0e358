import KubeDSL
import TestSupport
import Testing

private struct HTTPShop: Stack {
    enum Environment: String, CaseIterable, Sendable { case test }

    let environment: Environment
    var resources: [any Resource] {
        Namespace("shop")
        Deployment.app().service(.http)
    }
}

@Suite struct LabelsTests {
    private let labels = Labels(instance: "blue", partOf: "shop", ["environment": "prod", "team": "a"])

    @Test func `of the stack are on every object, and a workload's name on what belongs to it`() {
        let rendered = renderBare(labels: labels) {
            Namespace("shop")
            ConfigMap { (_: AppConfig) in "" }
            Deployment.app().service(.http).disruptionBudget(maxUnavailable: 1)
        }
        let common = "app.kubernetes.io/instance: blue\napp.kubernetes.io/part-of: shop\nenvironment: prod\nteam: a\n"
        #expect(rendered.yaml("ConfigMap", at: "metadata.labels") == common)
        for kind in ["Deployment", "Service", "PodDisruptionBudget"] {
            #expect(rendered.yaml(kind, at: "metadata.labels") == "app.kubernetes.io/name: app\n" + common)
        }
        #expect(
            rendered.yaml("Deployment", at: "spec.template.metadata.labels") == "app.kubernetes.io/name: app\n" + common
        )
    }

    @Test func `that may change are in no selector`() {
        let rendered = renderBare(labels: labels) {
            Namespace("shop")
            Deployment.app().service(.http).disruptionBudget(maxUnavailable: 1)
        }
        let selector = "app.kubernetes.io/name: app\napp.kubernetes.io/instance: blue\n"
        #expect(rendered.yaml("Deployment", at: "spec.selector.matchLabels") == selector)
        #expect(rendered.yaml("Service", at: "spec.selector") == selector)
        #expect(rendered.yaml("PodDisruptionBudget", at: "spec.selector.matchLabels") == selector)
    }

    @Test(arguments: ["app.kubernetes.io/name", "app.kubernetes.io/instance"])
    func `never part a workload from its pods`(key: String) throws {
        let rendered = renderBare(labels: Labels(instance: "blue", partOf: "shop", [key: "other"])) {
            Namespace("shop")
            Deployment.app()
        }
        let spec = try #require(rendered.object(AppsV1.Deployment.self)?.spec)
        let selected = try #require(spec.selector.matchLabels)
        #expect(selected.keys.contains(key))
        for (name, value) in selected { #expect(spec.template.metadata?.labels?[name] == value) }
    }

    @Test func `are by default the stack's name`() {
        #expect(HTTPShop.name == "http-shop")
        let rendered = ManifestPipeline.render(HTTPShop(environment: .test))
        #expect(
            rendered.yaml("Service", at: "metadata.labels") == """
                app.kubernetes.io/name: app
                app.kubernetes.io/instance: http-shop
                app.kubernetes.io/part-of: http-shop

                """)
    }

    @Test func `of a declaration come over the stack's, on its objects and not on its pods`() {
        let rendered = render {
            Deployment.app().service(.http).labels(["tier": "web", "app.kubernetes.io/part-of": "x"])
        }
        let labels = """
            app.kubernetes.io/name: app
            app.kubernetes.io/instance: test
            app.kubernetes.io/part-of: x
            tier: web

            """
        #expect(rendered.yaml("Deployment", at: "metadata.labels") == labels)
        #expect(rendered.yaml("Service", at: "metadata.labels") == labels)
        #expect(
            rendered.yaml("Deployment", at: "spec.template.metadata.labels") == """
                app.kubernetes.io/name: app
                app.kubernetes.io/instance: test
                app.kubernetes.io/part-of: test

                """)
    }

    @Test func `annotations of a declaration are on its objects, the later value over the earlier`() {
        let rendered = render {
            Deployment.app().service(.http).annotations(["a.io/x": "1", "a.io/y": "2"]).annotations(["a.io/x": "3"])
        }
        for kind in ["Deployment", "Service"] {
            #expect(rendered.yaml(kind, at: "metadata.annotations") == "a.io/x: '3'\na.io/y: '2'\n")
        }
        #expect(rendered.yaml("Deployment", at: "spec.template.metadata.annotations").isEmpty)
    }
}
