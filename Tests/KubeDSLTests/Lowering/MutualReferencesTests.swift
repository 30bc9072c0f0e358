import KubeDSL
import TestSupport
import Testing

private enum LinkConfig: String, ConfigKeys {
    static let configMapName = "links"
    case left = "LEFT"
    case right = "RIGHT"
}

/// Two components that mention each other everywhere where a value of one may stand in the other.
private struct Pair: Stack {
    enum Environment: String, CaseIterable, Sendable { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("pair")
        left
        right
        links
        Ingress("pair", host: "pair.example.com", tls: .certificate) {
            Route("/left", to: left, port: .http)
            Route("/right", to: right, port: .http)
        }
        Traffic {
            Flow(from: left, to: right, on: .http)
            Flow(from: right, to: left, on: .http)
        }
    }

    var left: Deployment<AppPort> {
        Deployment("left", replicas: 1, user: 10001) {
            Container.app.env("PEER", right.url(.http)).env(links).arguments("--peer", right.address(.http))
            Sidecar("proxy", image: "p:1.0", resources: .small).env("PEER", right.host)
        }
        .service(.http)
    }

    var right: StatefulSet<AppPort> {
        StatefulSet("right", service: .headless(.http), replicas: 1, user: 10001) {
            Container.app.env("PEER", left.url(.http)).env(links).files(links, at: "/etc/links")
        }
    }

    var links: ConfigMap<LinkConfig> {
        ConfigMap { key in
            switch key {
            case .left: left.url(.http)
            case .right: right.url(.http)
            }
        }
    }
}

/// Two components that mention each other in what is said of their objects.
private struct AnnotatedPair: Stack {
    enum Environment: String, CaseIterable, Sendable { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("pair")
        left
        right
    }

    var left: Deployment<AppPort> {
        Deployment<AppPort>.app("left").annotations(["peer": right.host]).podAnnotations(["peer": right.host])
    }

    var right: Deployment<AppPort> {
        Deployment<AppPort>.app("right").annotations(["peer": left.host]).podAnnotations(["peer": left.host])
    }
}

/// Two components that mention each other in where their pods go.
private struct NearbyPair: Stack {
    enum Environment: String, CaseIterable, Sendable { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("pair")
        left
        right
    }

    var left: Deployment<AppPort> {
        Deployment<AppPort>.app("left").near(right, on: .zone, .preferred)
    }

    var right: Deployment<AppPort> {
        Deployment<AppPort>.app("right").apart(from: left, on: .node, .preferred)
    }
}

@Suite struct MutualReferencesTests {
    // In a process of its own: recursion without an end cannot be caught.
    @Test func `components that mention each other in annotations do not recurse`() async {
        await #expect(processExitsWith: .success) {
            let rendered = ManifestPipeline.render(AnnotatedPair(environment: .test))
            precondition(rendered.yaml("Deployment", at: "metadata.annotations") == "peer: right\n")
        }
    }

    @Test func `components that mention each other in affinities do not recurse`() async {
        await #expect(processExitsWith: .success) {
            let rendered = ManifestPipeline.render(NearbyPair(environment: .test))
            precondition(rendered.objects.count == 3)
        }
    }

    @Test func `components that mention each other do not recurse`() {
        let rendered = ManifestPipeline.render(Pair(environment: .test))
        #expect(rendered.yaml("ConfigMap", at: "data") == "LEFT: http://left:8080\nRIGHT: http://right:8080\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).env[0].value") == "http://right:8080\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).args") == "- --peer\n- right:8080\n")
        #expect(rendered.yaml("StatefulSet", at: "\(containerPath).env[0].value") == "http://left:8080\n")
        #expect(rendered.objects.count == 10)
    }
}
