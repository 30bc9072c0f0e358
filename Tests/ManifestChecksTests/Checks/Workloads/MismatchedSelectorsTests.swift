import KubernetesModel
import ManifestChecks
import Testing

struct MismatchedSelectorsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "other labels",
            [Model.deployment("web") { $0.selector = Model.selector(["app": "wbe"]) }],
            "spec.selector: the selector of Deployment 'web' does not match its own pods; its pods lack "
                + "'app=wbe'"),
        .wrong(
            "no labels",
            [Model.statefulSet("web") { $0.selector = Model.selector([:]) }],
            "spec.selector: the selector of StatefulSet 'web' is empty"),
        .wrong(
            "an expression that its pods fail",
            [
                Model.daemonSet("web") {
                    $0.selector = .init(matchExpressions: [.init(key: "app", operator: .doesNotExist)])
                }
            ],
            "spec.selector: the selector of DaemonSet 'web' does not match its own pods"),
        .right(
            "its own labels",
            [Model.deployment("web")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MismatchedSelectors()) == stack.expected)
    }
}
