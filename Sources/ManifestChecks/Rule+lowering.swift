// The rules that are found while declarations become objects, before any check sees them.
extension Rule {
    package static let patchWithoutTarget = Rule(
        "patch-without-target", "a patch changes an object that its declaration renders",
        why: "the change would be lost without a word",
        remedy: "name the type of an object that the declaration renders, or drop the patch",
        wrong: "redis.patch { (deployment: inout AppsV1.Deployment) in … }",
        right: "redis.patch { (statefulSet: inout AppsV1.StatefulSet) in … }")
}
