import KubernetesModel
import ManifestChecks
import Testing

struct UnmountedClaimTemplatesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no mount",
            [
                Model.statefulSet("db") {
                    $0.volumeClaimTemplates = [.init(metadata: .init(name: "data"), spec: .init())]
                }
            ],
            "spec.volumeClaimTemplates[0]: claim template 'data' of StatefulSet 'db' is mounted by no container"),
        .wrong(
            "a volume of the same name",
            [
                Model.statefulSet("db") {
                    $0.volumeClaimTemplates = [.init(metadata: .init(name: "data"), spec: .init())]
                } pod: {
                    $0.volumes = [.init(name: "data", emptyDir: .init())];
                    $0.containers[0].volumeMounts = [.init(name: "data", mountPath: "/data")]
                }
            ],
            "spec.volumeClaimTemplates[0]: claim template 'data' of StatefulSet 'db' hides the volume of the "
                + "same name"),
        .right(
            "a mount",
            [
                Model.statefulSet("db") {
                    $0.volumeClaimTemplates = [.init(metadata: .init(name: "data"), spec: .init())]
                } pod: {
                    $0.containers[0].volumeMounts = [.init(name: "data", mountPath: "/data")]
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnmountedClaimTemplates()) == stack.expected)
    }
}
