public import KubernetesModel

// The rules that no check finds: while declarations become objects, and while findings are held against waivers.
extension Rule {
    /// Those that hold while declarations become objects.
    package static let lowering: [Rule] = [
        .patchWithoutTarget, .flowWithoutWorkload, .conflictingIssuers, .unreadableFile, .unmetSecretContract,
        .unencryptedSecret,
    ]

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
    package static let unreadableFile = Rule(
        .unreadableFile, "a file that a declaration names can be read",
        why: "what it holds would be missing from the manifests",
        remedy: "write its path relative to the Swift file that names it, and mend its syntax",
        wrong: ".contents(of: \"ngnix.conf\")",
        right: ".contents(of: \"nginx.conf\")")

    package static let unmetSecretContract = Rule(
        .unmetSecretContract,
        "an encrypted file holds the Secret that its declaration names, with its keys and no others",
        why: "a pod that takes a missing key does not start; a key too many is a leftover or misspelt",
        remedy: "seal or encrypt the file anew, or mend the enum of its keys",
        rows: ["CFG-09", "CFG-19"],
        wrong: "case databaseURL = \"DATABASE_URL\" that the sealed file does not have",
        right: "the same keys in the enum and in the file")

    package static let unencryptedSecret = Rule(
        .unencryptedSecret, "every value of an encrypted file is encrypted",
        why: "it stands in the repository for all to read, and must be revoked",
        remedy: "revoke it, and encrypt the file",
        rows: ["CFG-17"],
        wrong: ".sops(\"Secrets/prod.yaml\") where DATABASE_URL is plain text",
        right: "sops --encrypt --encrypted-regex '^(data|stringData)$' --in-place Secrets/prod.yaml")

    package static let unusedWaiver = Rule(
        "unused-waiver", "a waiver silences a finding in some environment",
        why: "what it excused is gone, and it would hide the next mistake of its kind",
        remedy: "delete it", severity: .warning, scope: .environments, rows: ["ENV-06"],
        wrong: ".allowing(.identicalProbes, because: \"one endpoint\") where the probes differ",
        right: "no waiver")
}

extension RuleID {
    /// A file that cannot be read.
    public static let unreadableFile: RuleID = "unreadable-file"

    /// An encrypted file without the keys that its declaration names, or with others.
    public static let unmetSecretContract: RuleID = "unmet-secret-contract"

    /// A value of an encrypted file that is not encrypted.
    public static let unencryptedSecret: RuleID = "unencrypted-secret"
}
