import KubernetesModel

// The rules that no check finds: while declarations become objects, and while findings are held against waivers.
extension Rule {
    package static let patchWithoutTarget = Rule(
        "patch-without-target", "a patch changes an object that its declaration renders",
        why: "the change would be lost without a word",
        remedy: "name the type of an object that the declaration renders, or drop the patch",
        wrong: "redis.patch { (deployment: inout AppsV1.Deployment) in … }",
        right: "redis.patch { (statefulSet: inout AppsV1.StatefulSet) in … }")

    package static let unusedWaiver = Rule(
        "unused-waiver", "a waiver silences a finding in some environment",
        why: "what it excused is gone, and it would hide the next mistake of its kind",
        remedy: "delete it", severity: .warning, scope: .environments, rows: ["ENV-06"],
        wrong: ".allowing(.identicalProbes, because: \"one endpoint\") where the probes differ",
        right: "no waiver")
}
