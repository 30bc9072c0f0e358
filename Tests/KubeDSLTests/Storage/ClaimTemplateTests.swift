import KubeDSL
import TestSupport
import Testing

@Suite struct ClaimTemplateTests {
    private func set(
        _ container: @escaping @Sendable (Container<AppPort>) -> StatefulContainer<AppPort>
    ) -> StatefulSet<AppPort> {
        StatefulSet("db", service: .headless(.http), replicas: 1, user: 999) { container(.app) }
    }

    @Test func `is mounted where the container says`() {
        let rendered = render { set { $0.storage("/data", ClaimTemplate("data", size: .gibibytes(1))) } }
        #expect(
            rendered.yaml("StatefulSet", at: "\(containerPath).volumeMounts") == "- name: data\n  mountPath: /data\n")
        #expect(rendered.yaml("StatefulSet", at: "spec.template.spec.volumes").isEmpty)
    }

    @Test func `one that is mounted twice is claimed once`() {
        let template = ClaimTemplate("data", size: .gibibytes(1))
        let rendered = render { set { $0.storage("/data", template).storage("/backup", template) } }
        let spec = rendered.object(AppsV1.StatefulSet.self)?.spec
        #expect(spec?.volumeClaimTemplates?.count == 1)
        #expect(spec?.template.spec?.containers[0].volumeMounts?.map(\.mountPath) == ["/data", "/backup"])
    }

    @Test func `two stand in the order of their mounts`() {
        let rendered = render {
            set {
                $0.storage("/wal", ClaimTemplate("wal", size: .gibibytes(1), access: .readWriteOncePod))
                    .storage("/data", ClaimTemplate("data", size: .gibibytes(9)))
            }
        }
        let path = "spec.volumeClaimTemplates"
        #expect(rendered.yaml("StatefulSet", at: "\(path)[0].metadata.name") == "wal\n")
        #expect(rendered.yaml("StatefulSet", at: "\(path)[0].spec.accessModes") == "- ReadWriteOncePod\n")
        #expect(rendered.yaml("StatefulSet", at: "\(path)[1].spec.resources.requests") == "storage: 9Gi\n")
    }

    @Test func `a bad name is a finding at its storage`() {
        let name = "Bad_Name"
        let findings = render {
            set { $0.storage("/data", ClaimTemplate(name, size: .gibibytes(1))) }
        }.findings.filter { $0.rule == "dns-label" }
        #expect(findings.map(\.path) == ["spec.volumeClaimTemplates[0].metadata.name"])
        #expect(findings.map { $0.location?.text.prefix(16) } == [#"storage("/data","#])
    }
}
