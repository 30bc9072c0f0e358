import KubernetesModel
import ManifestChecks
import Testing

struct PodSecurityViolationsTests {
    private static func namespace(_ level: String) -> CoreV1.Namespace {
        CoreV1.Namespace(
            metadata: MetaV1.ObjectMeta(name: "shop", labels: ["pod-security.kubernetes.io/enforce": level]))
    }

    @Test(
        "a pod that its namespace refuses is found",
        arguments: [
            CheckCase("a hardened pod", objects: [namespace("restricted"), .deployment()]),
            CheckCase(
                "a privileged one where all may be",
                objects: [namespace("privileged"), .deployment { $0.hostNetwork = true }]),
            CheckCase("no standard at all", objects: [.deployment { $0.hostNetwork = true }]),
            CheckCase(
                "what baseline allows", objects: [namespace("baseline"), .deployment { $0.securityContext = nil }]),
            CheckCase(
                "what baseline forbids",
                finds: [
                    "spec.template.spec.hostNetwork: namespace 'shop' enforces the baseline standard and refuses pods of Deployment 'web': pods of Deployment 'web' share the network of their node; drop hostNetwork [pod-security-violations]"
                ], objects: [namespace("baseline"), .deployment { $0.hostNetwork = true }]),
            CheckCase(
                "what restricted forbids",
                finds: [
                    "spec.template.spec.containers[0].securityContext.runAsNonRoot: namespace 'shop' enforces the restricted standard and refuses pods of Deployment 'web': container 'app' may run as root; set runAsNonRoot to true and 1 more [pod-security-violations]"
                ], objects: [namespace("restricted"), .deployment { $0.securityContext = nil }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: PodSecurityViolations()) == test.expected)
    }
}
