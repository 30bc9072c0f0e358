extension InvalidValue {
    /// Why a pod must not see this path of its node, or nil when nothing is known against it.
    ///
    /// Two rules: `runtime-socket` for what gives control of the node, `sensitive-host-path` for what tells too much of
    /// it.
    package static func sensitiveHostPath(_ path: String) -> InvalidValue? {
        let components = path.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
        let plain = components.map { "/" + String(decoding: $0, as: UTF8.self) }.joined()
        let range = 0..<path.utf8.count
        guard path.hasPrefix("/") else { return nil }
        if let socket = components.last.map({ String(decoding: $0, as: UTF8.self) }), runtimeSockets.contains(socket) {
            return InvalidValue(
                rule: "runtime-socket",
                reason: "host path \(path.quoted) is the socket of the container runtime; who has it controls the node",
                range: range
            )
        }
        let isSensitive =
            plain.isEmpty || wholeDirectories.contains(plain)
            || trees.contains { plain == $0 || plain.hasPrefix($0 + "/") }
        guard isSensitive else { return nil }
        return InvalidValue(
            rule: "sensitive-host-path",
            reason: "host path \(path.quoted) belongs to the node; mount a volume, a config map or a secret",
            range: range
        )
    }

    private static let runtimeSockets: Set = [
        "docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "dockershim.sock", "podman.sock",
    ]

    /// Sensitive as a whole, while single files below are often mounted for good reason.
    private static let wholeDirectories: Set = [
        "/bin", "/boot", "/etc", "/home", "/lib", "/lib64", "/opt", "/run", "/sbin", "/usr", "/var", "/var/lib",
        "/var/log",
        "/var/run",
    ]

    /// Sensitive with all that is below.
    private static let trees = [
        "/dev", "/etc/cni", "/etc/kubernetes", "/etc/shadow", "/etc/ssh", "/proc", "/root", "/run/containerd", "/sys",
        "/var/lib/cni", "/var/lib/containerd", "/var/lib/docker", "/var/lib/etcd", "/var/lib/kubelet",
        "/var/run/secrets",
    ]
}
