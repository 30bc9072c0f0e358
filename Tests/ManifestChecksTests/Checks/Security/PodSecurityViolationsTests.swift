import KubernetesModel
import ManifestChecks
import Testing

struct PodSecurityViolationsTests {
    private static func namespace(_ level: String, version: String? = nil) -> CoreV1.Namespace {
        var labels: OrderedMap<String> = ["pod-security.kubernetes.io/enforce": level]
        labels["pod-security.kubernetes.io/enforce-version"] = version
        return CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "shop", labels: labels))
    }

    private static let probingOthers = AppsV1.Deployment.deployment {
        $0.containers[0].livenessProbe?.httpGet?.host = "10.0.0.1"
    }

    private static func setting(_ name: String) -> AppsV1.Deployment {
        .deployment { $0.securityContext?.sysctls = [CoreV1.Sysctl(name: name, value: "1")] }
    }

    private static let refusal =
        "namespace 'shop' enforces the baseline standard and refuses pods of Deployment 'web': "

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
            CheckCase(
                "a probe of another host",
                finds: [
                    "spec.template.spec.containers[0].livenessProbe.httpGet.host: \(refusal)container 'app' lets the kubelet call host '10.0.0.1'; without a host it calls the pod [pod-security-violations]"
                ], objects: [namespace("baseline"), probingOthers]),
            CheckCase(
                "a probe of another host before the standard forbade it",
                objects: [namespace("baseline"), probingOthers], cluster: Cluster(version: .v1_33)),
            CheckCase(
                "a probe of another host in a namespace of an older standard",
                objects: [namespace("baseline", version: "v1.33"), probingOthers]),
            CheckCase("a setting of later versions", objects: [namespace("baseline"), setting("net.ipv4.tcp_rmem")]),
            CheckCase(
                "a setting that the version does not have",
                finds: [
                    "spec.template.spec.securityContext.sysctls[0].name: \(refusal)kernel setting 'net.ipv4.tcp_rmem' is safe to set for a pod from 1.32 on [pod-security-violations]"
                ], objects: [namespace("baseline"), setting("net.ipv4.tcp_rmem")], cluster: Cluster(version: .v1_31)),
            CheckCase(
                "the version of the namespace before the cluster's",
                objects: [namespace("baseline", version: "v1.32"), setting("net.ipv4.tcp_rmem")],
                cluster: Cluster(version: .v1_31)),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: PodSecurityViolations()) == test.expected)
    }
}
