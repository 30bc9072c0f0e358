public import KubernetesModel

/// What gets into a process can change its programs where the image is writable.
package struct WritableRootFilesystems: ContainerCheck {
    package let rule = Rule(
        .writableRootFilesystems, "no container can write to the file system of its image",
        why: "an intruder can change the programs, and what is written fills the node",
        remedy: "set readOnlyRootFilesystem, and mount an empty directory where the program writes",
        rows: ["SEC-11"],
        linters: [
            "kube-linter no-read-only-root-fs", "kube-score container-security-context-readonlyrootfilesystem",
            "polaris notReadOnlyRootFilesystem", "checkov CKV_K8S_22",
        ],
        wrong: ".patch { $0.securityContext?.readOnlyRootFilesystem = false }",
        right: ".scratch(\"/tmp\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard !pod.isWindows, container.container.securityContext?.readOnlyRootFilesystem != true else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' can write to its image's file system; mount a directory where it must write",
                "securityContext.readOnlyRootFilesystem")
        ]
    }
}

extension RuleID {
    /// A container that can write to its image's file system.
    public static let writableRootFilesystems: RuleID = "writable-root-filesystems"
}
