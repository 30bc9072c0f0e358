import KubernetesModel
import ManifestChecks
import Testing

struct FindingTests {
    private let rule = Rule("a-rule", "summary", why: "why", remedy: "remedy")

    private func line(_ number: Int) -> KubernetesModel.SourceLocation {
        KubernetesModel.SourceLocation(file: "Stack.swift", line: number, column: 1)
    }

    private func declared(_ name: String = "app", replicasAt number: Int = 2) -> DeclaredObject {
        var origins = Origins()
        origins.record("spec.replicas", at: line(number))
        let object = AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: name),
            spec: AppsV1.DeploymentSpec(selector: MetaV1.LabelSelector(), template: CoreV1.PodTemplateSpec()))
        return DeclaredObject(object, declaration: line(1), origins: origins)
    }

    private func finding(_ declared: DeclaredObject, _ message: String = "wrong") -> Finding {
        Finding(rule, message, in: declared, path: "spec.replicas")
    }

    @Test func `a finding is of the line that set the field, or of its object's`() {
        #expect(finding(declared()).location == line(2))
        #expect(Finding(rule, "wrong", in: declared(), path: "spec.paused").location == line(1))
        #expect(finding(declared()).object?.name == "app")
        #expect(Finding(rule, "wrong", at: line(7)).location == line(7))
        #expect(Finding(rule, "wrong").location == nil)
        #expect(Finding(rule, "wrong").object == nil)
    }

    @Test func `findings are one where object, line and words are`() {
        #expect(Set([finding(declared()), finding(declared())]).count == 1)
        #expect(finding(declared()) != finding(declared(replicasAt: 3)))
        #expect(finding(declared()) != finding(declared("other")))
        #expect(finding(declared()) != finding(declared(), "wrong again"))
    }
}
