import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// A finding points at the call that set the field, by line and column, and not at the declaration around it.
@Suite struct OriginsTests {
    // Names that come from variables, where no compiler sees them.
    private let capitals = "Shop"
    private let host = "Shop.Example.com"

    /// Not `#expect` around the resources: their lines would be the macro's.
    private func expect(
        _ rule: RuleID, at places: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation,
        @ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]
    ) {
        #expect(render(resources).findings.places(of: rule) == places, sourceLocation: sourceLocation)
    }

    @Test func `a name with capitals is its declaration's`() {
        let name = capitals
        let service = GoverningService<AppPort>.headless(.http, name: "db")
        expect("dns-subdomain", at: ["PersistentVolumeClaim(name, size: .gibibytes(1))"]) {
            PersistentVolumeClaim(name, size: .gibibytes(1))
        }
        expect("dns-subdomain", at: ["Deployment(name, replicas: 1, user: 10001) { Container.app }"]) {
            Deployment(name, replicas: 1, user: 10001) { Container.app }
        }
        expect("dns-label", at: ["StatefulSet(name, service: service, replicas: 1, user: 999) { Container.app }"]) {
            StatefulSet(name, service: service, replicas: 1, user: 999) { Container.app }
        }
        expect("dns-label", at: ["Namespace(name) {}"]) {
            Namespace(name) {}
        }
    }

    @Test func `a Service's name is its modifier's`() {
        let name = capitals
        expect("service-name", at: ["service(.http, name: name)"]) {
            Deployment.app()
                .service(.http, name: name)
        }
    }

    @Test func `a container's name is the container's`() {
        let name = capitals
        expect(
            "dns-label",
            at: [
                #"Sidecar(name, image: "s:1.0", resources: .small)"#,
                #"InitContainer(name, image: "i:1.0", resources: .small)"#,
            ]
        ) {
            Deployment("app", replicas: 1, user: 10001) {
                Container.app
                Sidecar(name, image: "s:1.0", resources: .small)
                InitContainer(name, image: "i:1.0", resources: .small)
            }
        }
    }

    @Test func `a variable's name is its own call's, in every kind of container`() {
        expect(
            "env-name",
            at: [
                #"env("I=J", "3")"#, #"env("A=B", "2")"#, #"env("C=D", from: .podIP)"#,
                #"env("E=F", from: AppConfig.zone)"#, #"env("G=H", from: AppSecret.token)"#,
            ]
        ) {
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
        }
    }

    @Test func `a route's path is its route's`() {
        let app = Deployment.app().service(.http)
        expect("http-path", at: [#"Route("api", to: app, port: .http)"#]) {
            Ingress("shop", host: "shop.example.com", tls: .certificate) {
                Route("/", to: app, port: .http)
                Route("api", to: app, port: .http)
            }
        }
    }

    @Test func `a host is the Ingress's`() {
        let (app, host) = (Deployment.app().service(.http), host)
        expect("host", at: [#"Ingress("shop", host: host, tls: .certificate) { Route("/", to: app, port: .http) }"#]) {
            Ingress("shop", host: host, tls: .certificate) { Route("/", to: app, port: .http) }
        }
    }

    @Test func `a mount path is its mount's`() {
        let config = ConfigMap { (_: AppConfig) in "" }
        let claim = PersistentVolumeClaim("data", size: .gibibytes(1))
        expect(
            "absolute-path",
            at: [
                #"scratch("var")"#, #"mount(claim, at: "data")"#, #"files(config, at: "etc")"#,
                #"files(AppSecret.token, at: "run"))"#,
            ]
        ) {
            Deployment.app(
                "app",
                .app
                    .scratch("/tmp")
                    .scratch("var")
                    .mount(claim, at: "data")
                    .files(config, at: "etc")
                    .files(AppSecret.token, at: "run"))
        }
    }

    @Test func `labels and annotations are their modifiers'`() {
        expect("label-value", at: [#"labels(["a": "not good"])"#]) {
            Deployment.app()
                .labels(["a": "not good"])
                .labels(["b": "good"])
        }
        expect("annotation-key", at: [#"annotations(["not good": "a"])"#]) {
            Deployment.app()
                .annotations(["not good": "a"])
        }
    }

    @Test func `annotations of pods are their modifier's`() {
        expect("annotation-key", at: [#"podAnnotations(["not good": "a"])"#]) {
            Deployment.app()
                .podAnnotations(["not good": "a"])
        }
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
