import KubeDSL
import KubernetesModel
import TestSupport
import Testing

@Suite struct TolerationsTests {
    static let tolerations: [(Deployment<AppPort>, String)] = [
        (.app().tolerating("gpu"), "- key: gpu\n  operator: Exists\n"),
        (.app().tolerating("gpu", effect: .noSchedule), "- key: gpu\n  operator: Exists\n  effect: NoSchedule\n"),
        (
            .app().tolerating("dedicated", value: "apps", effect: .preferNoSchedule),
            "- key: dedicated\n  operator: Equal\n  value: apps\n  effect: PreferNoSchedule\n"
        ),
        (
            .app().tolerating("node.kubernetes.io/unreachable", for: 30),
            "- key: node.kubernetes.io/unreachable\n  operator: Exists\n  effect: NoExecute\n  tolerationSeconds: 30\n"
        ),
        (.app().toleratingEverything(because: "every node has logs"), "- operator: Exists\n"),
        (
            .app().tolerating("a").tolerating("b"),
            "- key: a\n  operator: Exists\n- key: b\n  operator: Exists\n"
        ),
    ]

    @Test(arguments: tolerations)
    func `pods bear the taints that are named`(deployment: Deployment<AppPort>, yaml: String) {
        let rendered = render { deployment }
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.tolerations") == yaml)
        #expect(!rendered.findings.map(\.rule).contains("invalid-tolerations"))
    }
}
