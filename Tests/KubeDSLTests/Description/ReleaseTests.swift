import KubeDSL
import ManifestPackaging
import TestSupport
import Testing

@Suite struct ReleaseTests {
    private static func rendered() -> RenderedEnvironment {
        renderBare {
            Namespace("shop") {
                Release("backend", chart: ChartMetadata(name: "chart-backend", version: "1.0.0", appVersion: "1.0.0")) {
                    Deployment.app("api").service(.http)
                    Secret(external: AppSecret.self)
                }
                Release("frontend") { Deployment.app("web") }
            }
        }
    }

    @Test func `names the release of everything in its braces, and renders the same`() {
        let rendered = Self.rendered()
        let releases = rendered.objects.map { "\($0.object.metadata.name ?? "") \($0.release ?? "-")" }
        #expect(releases == ["shop -", "api backend", "api backend", "web frontend"])
        #expect(rendered.objects.dropFirst().allSatisfy { $0.object.metadata.namespace == "shop" })
        let plain = renderBare {
            Namespace("shop") {
                Deployment.app("api").service(.http)
                Deployment.app("web")
            }
        }
        #expect(rendered.yaml() == plain.yaml())
    }

    @Test func `makes a chart for each release, and one for what is in none`() {
        let files = StackPackage.helm([Self.rendered()], chart: ChartMetadata(name: "shop"))
        func text(_ path: String) -> String {
            files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        }
        #expect(
            text("backend/Chart.yaml") == """
                apiVersion: v2
                name: chart-backend
                description: Installs chart-backend on Kubernetes
                type: application
                version: 1.0.0
                appVersion: 1.0.0

                """)
        #expect(text("frontend/Chart.yaml").contains("name: frontend\n"))
        let templates = Set(files.map(\.path).filter { $0.contains("/templates/") && $0.hasSuffix(".yaml") })
        #expect(
            templates == [
                "shop/templates/namespace-shop.yaml", "backend/templates/deployment-api.yaml",
                "backend/templates/service-api.yaml", "backend/templates/tests/pod-api-test.yaml",
                "frontend/templates/deployment-web.yaml",
            ])
    }

    @Test func `lets a chart's tests through policies that stand outside of its release`() {
        let rendered = renderBare {
            Namespace("shop") {
                Release("backend") { Deployment.app("api").service(.http) }
                Traffic { Flow(from: .ingressController, to: Deployment.app("api"), on: .http) }
            }
        }
        let files = StackPackage.helm([rendered], chart: ChartMetadata(name: "shop"))
        let tests = files.map(\.path).filter { $0.hasPrefix("backend/templates/tests/") }
        #expect(
            Set(tests) == [
                "backend/templates/tests/networkpolicy-helm-tests-in.yaml",
                "backend/templates/tests/networkpolicy-helm-tests-out.yaml",
                "backend/templates/tests/pod-api-test.yaml",
            ])
        #expect(files.contains { $0.path == "shop/templates/networkpolicy-default-deny.yaml" })
    }
}
