import KubernetesModel

// The rules that no check finds: while declarations become objects, and while findings are held against waivers.
extension Rule {
    package static let patchWithoutTarget = Rule(
        "patch-without-target", "a patch changes an object that its declaration renders",
        why: "the change would be lost without a word",
        remedy: "name the type of an object that the declaration renders, or drop the patch",
        wrong: "redis.patch { (deployment: inout AppsV1.Deployment) in … }",
        right: "redis.patch { (statefulSet: inout AppsV1.StatefulSet) in … }")

    package static let flowWithoutWorkload = Rule(
        "flow-without-workload", "a declared flow joins workloads that the stack declares",
        why: "no policy can be made for a workload that is not there",
        remedy: "add the workload to the resources, or declare the flow where the workload is declared",
        rows: ["NPL-01", "NPL-02"],
        wrong: "Flow(from: backend, to: redis, on: .redis) where 'redis' is not among the resources",
        right: "if usesRedis { Flow(from: backend, to: redis, on: .redis) }")

    package static let conflictingIssuers = Rule(
        "conflicting-issuers", "the certificates of one Ingress come from one place",
        why: "the issuer's annotation is for the whole Ingress, and the issuer writes every Secret that this names",
        remedy: "declare an Ingress of its own for the other host",
        rows: ["ING-12"],
        wrong: "IngressHost(\"a.example.com\", tls: .secret(\"own\")) { … } beside tls: .certificate(issuer: \"acme\")",
        right: "Ingress(\"own\", host: \"a.example.com\", tls: .secret(\"own\")) { … }")

    package static let unusedWaiver = Rule(
        "unused-waiver", "a waiver silences a finding in some environment",
        why: "what it excused is gone, and it would hide the next mistake of its kind",
        remedy: "delete it", severity: .warning, scope: .environments, rows: ["ENV-06"],
        wrong: ".allowing(.identicalProbes, because: \"one endpoint\") where the probes differ",
        right: "no waiver")
}
