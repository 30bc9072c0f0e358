import KubeDSL
import TestSupport
import Testing

@Suite struct NamespaceTests {
    private func namespaces(_ rendered: RenderedEnvironment) -> [String] {
        rendered.objects.map {
            "\($0.object.groupVersionKind.kind) \($0.object.metadata.name ?? "") in "
                + ($0.object.metadata.namespace ?? "none")
        }
    }

    @Test func `is that of the resources beside it, before and after`() {
        let rendered = renderBare {
            PersistentVolumeClaim("before", size: .gibibytes(1))
            Namespace("shop")
            Deployment.app().service(.http)
        }
        #expect(
            namespaces(rendered) == [
                "Namespace shop in none", "PersistentVolumeClaim before in shop", "Service app in shop",
                "Deployment app in shop",
            ])
    }

    @Test func `demands restricted pods unless told otherwise`() {
        let rendered = renderBare { Namespace("shop") }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: shop
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                    pod-security.kubernetes.io/enforce: restricted

                """)
    }

    static let levels: [(security: PodSecurity, level: String?)] = [
        (.restricted, "restricted"), (.baseline(because: "old images"), "baseline"),
        (.privileged(because: "a node agent"), "privileged"), (.clusterDefault(because: "set elsewhere"), nil),
    ]

    @Test(arguments: levels)
    func `demands what it is told`(security: PodSecurity, level: String?) {
        for rendered in [
            renderBare { Namespace("shop", podSecurity: security) },
            renderBare { Namespace("shop", podSecurity: security) { Deployment.app() } },
        ] {
            let namespace = rendered.object(CoreV1.Namespace.self)
            #expect(namespace?.metadata.labels?["pod-security.kubernetes.io/enforce"] == level)
        }
    }

    @Test func `with braces it holds what is in them and nothing beside it`() {
        let rendered = renderBare {
            Namespace.existing("outer")
            Namespace("inner") { Deployment.app("inside") }
            Deployment.app("outside")
        }
        #expect(
            namespaces(rendered) == [
                "Namespace inner in none", "Deployment inside in inner", "Deployment outside in outer",
            ])
    }

    @Test func `with braces it may have labels of its own, which selectors follow`() {
        let rendered = renderBare {
            Namespace("tenant", labels: Labels(instance: "t1", partOf: "shop", ["tier": "gold"])) {
                Deployment.app().service(.http)
            }
        }
        let labels = "app.kubernetes.io/instance: t1\napp.kubernetes.io/part-of: shop\ntier: gold\n"
        #expect(
            rendered.yaml("Namespace", at: "metadata.labels")
                == labels + "pod-security.kubernetes.io/enforce: restricted\n")
        #expect(
            rendered.yaml("Deployment", at: "spec.template.metadata.labels")
                == "app.kubernetes.io/name: app\n" + labels)
        #expect(
            rendered.yaml("Service", at: "spec.selector")
                == "app.kubernetes.io/name: app\napp.kubernetes.io/instance: t1\n")
    }

    @Test func `may stand in another's braces, each with its own`() {
        let rendered = renderBare {
            Namespace("a") {
                Deployment.app("one")
                Namespace("b") { Deployment.app("two") }
                Deployment.app("three")
            }
            Namespace("c") { Deployment.app("four") }
        }
        #expect(
            namespaces(rendered) == [
                "Namespace a in none", "Namespace b in none", "Namespace c in none", "Deployment four in c",
                "Deployment one in a", "Deployment three in a", "Deployment two in b",
            ])
    }

    @Test func `one that is there already scopes and is not rendered`() {
        let rendered = renderBare {
            Namespace.existing("shop")
            Deployment.app()
        }
        #expect(namespaces(rendered) == ["Deployment app in shop"])
    }

    @Test func `one that is there already takes no modifier, and says so`() {
        let rendered = renderBare {
            Namespace.existing("shop").labels(["team": "a"])
            Deployment.app()
        }
        #expect(rendered.findings.places(of: "patch-without-target") == [#"labels(["team": "a"])"#])
    }

    @Test func `without any, each namespaced object is a finding at its own line`() {
        let rendered = renderBare {
            PersistentVolumeClaim("lost", size: .gibibytes(1))
            CoreV1.PersistentVolume(metadata: MetaV1.ObjectMeta(name: "disk"), spec: CoreV1.PersistentVolumeSpec())
        }
        #expect(
            namespaces(rendered)
                == ["PersistentVolumeClaim lost in none", "PersistentVolume disk in none"].sorted {
                    $0.contains("PersistentVolume disk") && !$1.contains("PersistentVolume disk")
                })
        let findings = rendered.findings.filter { $0.rule == "missing-namespaces" }
        #expect(
            findings.map(\.message) == [
                "PersistentVolumeClaim 'lost' stands in no namespace; declare one beside it with Namespace(\"…\")"
            ])
        #expect(findings.places(of: "missing-namespaces") == [#"PersistentVolumeClaim("lost", size: .gibibytes(1))"#])
    }

    @Test func `takes modifiers and patches`() {
        let rendered = renderBare {
            Namespace("shop").labels(["team": "a"]).annotations(["a.io/b": "c"])
                .patch { (namespace: inout CoreV1.Namespace) in namespace.spec = CoreV1.NamespaceSpec(finalizers: ["x"])
                }
        }
        #expect(rendered.yaml("Namespace", at: "metadata.labels.team") == "a\n")
        #expect(rendered.yaml("Namespace", at: "metadata.annotations") == "a.io/b: c\n")
        #expect(rendered.yaml("Namespace", at: "spec.finalizers") == "- x\n")
    }
}
