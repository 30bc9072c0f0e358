import KubernetesModel
import Testing

struct AvailabilityTests {
    private let pod = GroupVersionKind(apiVersion: "v1", kind: "Pod")

    private func availability(_ path: [String], in kind: GroupVersionKind) -> Availability? {
        path.reduce(Availability(kind)) { place, field in place?.step(into: field) }
    }

    @Test(arguments: [
        ("v1", "Pod", 28), ("networking.k8s.io/v1", "ServiceCIDR", 33),
        ("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", 30), ("example.org/v1", "Unknown", 28),
    ])
    func `a kind has a first version`(apiVersion: String, kind: String, minor: Int) {
        #expect(Availability.since(GroupVersionKind(apiVersion: apiVersion, kind: kind)) == minor)
    }

    @Test(arguments: [
        (["spec"], "resources", 32), (["spec"], "containers", 28), (["spec", "containers"], "restartPolicyRules", 34),
        (["spec", "containers", "lifecycle"], "stopSignal", 33),
        (["spec", "containers", "env", "valueFrom"], "fileKeyRef", 34),
        (["spec", "securityContext"], "appArmorProfile", 30), (["spec", "containers"], "image", 28),
    ])
    func `a field of a pod has a first version`(path: [String], field: String, minor: Int) {
        #expect(availability(path, in: pod)?.since(field) == minor)
    }

    @Test func `fields are found through the templates of workloads`() {
        let cronJob = GroupVersionKind(apiVersion: "batch/v1", kind: "CronJob")
        let template = availability(["spec", "jobTemplate", "spec", "template", "spec"], in: cronJob)
        #expect(template?.since("hostnameOverride") == 34)
        #expect(availability(["spec", "jobTemplate", "spec"], in: cronJob)?.since("successPolicy") == 30)
    }

    @Test func `a map's key is a step of its own`() {
        let slice = GroupVersionKind(apiVersion: "resource.k8s.io/v1", kind: "ResourceSlice")
        let attributes = availability(["spec", "devices", "attributes"], in: slice)
        #expect(attributes?.since("bools") == 28)
        #expect(attributes?.step(into: "any key")?.since("bools") == 36)
    }

    @Test func `a removed field has a last version`() {
        #expect(availability(["spec", "resourceClaims"], in: pod)?.last("source") == 30)
        #expect(availability(["spec"], in: pod)?.last("workloadRef") == 35)
        #expect(availability(["spec"], in: pod)?.last("containers") == nil)
    }

    @Test func `a kind in which nothing changed has nothing to look at`() {
        #expect(Availability(GroupVersionKind(apiVersion: "v1", kind: "ConfigMap")) == nil)
        #expect(availability(["metadata"], in: pod) == nil)
    }

    @Test func `every kind of the table is registered`() {
        for kind in RegisteredKind.all.map(\.groupVersionKind) {
            #expect((28...37).contains(Availability.since(kind)))
        }
    }
}
