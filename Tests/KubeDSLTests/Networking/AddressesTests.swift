import KubeDSL
import TestSupport
import Testing

/// Addresses follow the name and the number of the Service that answers.
@Suite struct AddressesTests {
    @Test func `follow the workload's own name and the container's number`() {
        let app = Deployment.app().service(.http)
        #expect(app.host == "app")
        #expect(app.host(inNamespace: "shop") == "app.shop.svc.cluster.local")
        #expect(app.address(.http) == "app:8080")
        #expect(app.url(.http) == "http://app:8080")
        #expect(app.url(.http, path: "/mcp") == "http://app:8080/mcp")
        #expect(app.url(.http, path: "/mcp", scheme: "https") == "https://app:8080/mcp")
    }

    @Test func `follow the Service's name`() {
        let app = Deployment.app().service(.http, .metrics, name: "front")
        #expect(app.host == "front")
        #expect(app.host(inNamespace: "shop") == "front.shop.svc.cluster.local")
        #expect(app.url(.metrics) == "http://front:9090")
    }

    @Test func `follow the Service's number`() {
        let app = Deployment.app().service(.http, on: 80)
        #expect(app.address(.http) == "app:80")
        #expect(app.url(.http, path: "/a") == "http://app:80/a")
    }

    @Test func `follow the first of two Services that serve a port`() {
        let app = Deployment.app().service(.http).service(.http, on: 80, as: .loadBalancer(), name: "public")
        #expect(app.host == "app")
        #expect(app.address(.http) == "app:8080")
    }

    @Test func `follow the Service that serves the port`() {
        let app = Deployment.app().service(.http).service(.metrics, on: 80, name: "app-metrics")
        #expect(app.address(.http) == "app:8080")
        #expect(app.address(.metrics) == "app-metrics:80")
        #expect(app.url(.metrics) == "http://app-metrics:80")
    }

    @Test func `have the container's number behind a headless Service, which translates none`() {
        let app = Deployment.app().service(.http, on: 80, as: .headless)
        #expect(app.address(.http) == "app:8080")
    }

    @Test func `are what a route goes to`() {
        let app = Deployment.app().service(.http, on: 80, name: "front")
        let rendered = render {
            app
            Ingress("app", host: "app.example.com", tls: .certificate) { Route("/", to: app, port: .http) }
        }
        #expect(
            rendered.yaml("Ingress", at: "spec.rules[0].http.paths[0].backend.service")
                == "name: front\nport:\n  name: http\n")
    }

    @Test func `are those of the Service that serves a route's port`() {
        let app = Deployment.app().service(.http).service(.metrics, name: "app-metrics")
        let rendered = render {
            app
            Ingress("app", host: "app.example.com", tls: .certificate) { Route("/metrics", to: app, port: .metrics) }
        }
        #expect(
            rendered.yaml("Ingress", at: "spec.rules[0].http.paths[0].backend.service")
                == "name: app-metrics\nport:\n  name: metrics\n")
    }
}
