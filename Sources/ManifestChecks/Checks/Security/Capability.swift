/// Rights of root that Linux grants one by one.
/// [Linux capabilities](https://kubernetes.io/docs/concepts/security/pod-security-standards/)
enum Capability {
    /// What the *baseline* Pod Security Standard lets a container add.
    static let baseline: Set = [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP",
        "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ]
}
