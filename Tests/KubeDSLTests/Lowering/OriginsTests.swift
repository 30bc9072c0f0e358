import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// A finding points at the call that set the field, by line and column, and not at the declaration around it.
@Suite struct OriginsTests {
    // Names that come from variables, where no compiler sees them.
    private let capitals = "Shop"
    private let host = "Shop.Example.com"

    private func places(
        of rule: RuleID, @ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]
    ) -> [String] {
        render(resources).findings.places(of: rule)
    }

    @Test func `a name with capitals is its declaration's`() {
        let name = capitals
        #expect(
            places(of: "dns-subdomain") {
                PersistentVolumeClaim(name, size: .gibibytes(1))
            } == ["PersistentVolumeClaim(name, size: .gibibytes(1))"])
        #expect(
            places(of: "dns-subdomain") {
                Deployment(name, replicas: 1, user: 10001) { Container.app }
            } == ["Deployment(name, replicas: 1, user: 10001) { Container.app }"])
        #expect(
            places(of: "dns-label") {
                StatefulSet(name, service: .headless(.http, name: "db"), replicas: 1, user: 999) { Container.app }
            } == [#"StatefulSet(name, service: .headless(.http, name: "db"), replicas: 1, user: 999) { Container.app }"#])
        #expect(
            places(of: "dns-label") {
                Namespace(name) {}
            } == ["Namespace(name) {}"])
    }

    @Test func `a Service's name is its modifier's`() {
        let name = capitals
        #expect(
            places(of: "service-name") {
                Deployment.app()
                    .service(.http, name: name)
            } == ["service(.http, name: name)"])
    }

    @Test func `a container's name is the container's`() {
        let name = capitals
        #expect(
            places(of: "dns-label") {
                Deployment("app", replicas: 1, user: 10001) {
                    Container.app
                    Sidecar(name, image: "s:1.0", resources: .small)
                    InitContainer(name, image: "i:1.0", resources: .small)
                }
            } == [
                #"Sidecar(name, image: "s:1.0", resources: .small)"#,
                #"InitContainer(name, image: "i:1.0", resources: .small)"#,
            ])
    }

    @Test func `a variable's name is its own call's, in every kind of container`() {
        #expect(
            places(of: "env-name") {
                Deployment("app", replicas: 1, user: 10001) {
                    Container.app
                        .env("GOOD", "1")
                        .env("A=B", "2")
                        .env("C=D", from: .podIP)
                        .env("E=F", from: AppConfig.zone)
                        .env("G=H", from: AppSecret.token)
                    Sidecar("logs", image: "s:1.0", resources: .small)
                        .env("I=J", "3")
                }
            } == [
                #"env("I=J", "3")"#, #"env("A=B", "2")"#, #"env("C=D", from: .podIP)"#,
                #"env("E=F", from: AppConfig.zone)"#, #"env("G=H", from: AppSecret.token)"#,
            ])
    }

    @Test func `a route's path is its route's`() {
        let app = Deployment.app().service(.http)
        #expect(
            places(of: "http-path") {
                Ingress("shop", host: "shop.example.com", tls: .certificate) {
                    Route("/", to: app, port: .http)
                    Route("api", to: app, port: .http)
                }
            } == [#"Route("api", to: app, port: .http)"#])
    }

    @Test func `a host is the Ingress's`() {
        let (app, host) = (Deployment.app().service(.http), host)
        #expect(
            places(of: "host") {
                Ingress("shop", host: host, tls: .certificate) { Route("/", to: app, port: .http) }
            } == [#"Ingress("shop", host: host, tls: .certificate) { Route("/", to: app, port: .http) }"#])
    }

    @Test func `a mount path is its mount's`() {
        let config = ConfigMap { (_: AppConfig) in "" }
        let claim = PersistentVolumeClaim("data", size: .gibibytes(1))
        #expect(
            places(of: "absolute-path") {
                Deployment.app(
                    "app",
                    .app
                        .scratch("/tmp")
                        .scratch("var")
                        .mount(claim, at: "data")
                        .files(config, at: "etc")
                        .files(AppSecret.token, at: "run"))
            } == [
                #"scratch("var")"#, #"mount(claim, at: "data")"#, #"files(config, at: "etc")"#,
                #"files(AppSecret.token, at: "run"))"#,
            ])
    }

    @Test func `a volume's name is its mount's`() {
        let claim = PersistentVolumeClaim("data.v2", size: .gibibytes(1))
        #expect(
            places(of: "dns-label") {
                Deployment.app(
                    "app",
                    .app
                        .scratch("/tmp")
                        .mount(claim, at: "/data"))
            } == [#"mount(claim, at: "/data"))"#])
    }

    @Test func `labels and annotations are their modifiers'`() {
        #expect(
            places(of: "label-value") {
                Deployment.app()
                    .labels(["a": "not good"])
                    .labels(["b": "good"])
            } == [#"labels(["a": "not good"])"#])
        #expect(
            places(of: "annotation-key") {
                Deployment.app()
                    .annotations(["not good": "a"])
            } == [#"annotations(["not good": "a"])"#])
    }

    @Test func `annotations of pods are their modifier's`() {
        #expect(
            places(of: "annotation-key") {
                Deployment.app()
                    .podAnnotations(["not good": "a"])
            } == [#"podAnnotations(["not good": "a"])"#])
    }

    @Test func `a port's number and name are the container's`() {
        enum BadPort: Int, ContainerPort { case aNameThatIsTooLongForAPort = 70000 }
        let findings = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container("ported", image: "p:1.0", ports: BadPort.self, resources: .small)
            }
        }.findings
        let place = [#"Container("ported", image: "p:1.0", ports: BadPort.self, resources: .small)"#]
        #expect(findings.places(of: "port-number") == place)
        #expect(findings.places(of: "port-name") == place)
    }

    @Test func `the same name in two declarations points at the second, with a note at the first`() {
        let findings = render {
            PersistentVolumeClaim("twice", size: .gibibytes(1))
            PersistentVolumeClaim("twice", size: .gibibytes(2))
        }.findings.filter { $0.rule == "duplicate-objects" }
        #expect(findings.map { $0.location?.text } == [#"PersistentVolumeClaim("twice", size: .gibibytes(2))"#])
        #expect(
            findings.map { $0.notes.map { $0.location?.text } } == [
                [#"PersistentVolumeClaim("twice", size: .gibibytes(1))"#]
            ])
    }

    @Test func `the place is file, line and column of the call`() {
        let finding = render {
            Deployment.app("app", .app.scratch("tmp"))
        }.findings.first { $0.rule == "absolute-path" }
        #expect(finding?.location == SourceLocation(file: #filePath, line: #line - 2, column: 47))
    }
}
