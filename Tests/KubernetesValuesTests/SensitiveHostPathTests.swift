import KubernetesValues
import Testing

struct SensitiveHostPathTests {
    @Test(
        "Refuses the sockets of container runtimes, wherever they are",
        arguments: [
            "/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/crio/crio.sock", "//x/./docker.sock/",
        ])
    func refusesSocket(path: String) throws {
        let refusal = try #require(InvalidValue.sensitiveHostPath(path))
        #expect(refusal.rule == "runtime-socket")
        #expect(
            refusal.reason == "host path '\(path)' is the socket of the container runtime; who has it controls the node"
        )
        #expect(refusal.range == 0..<path.utf8.count)
    }

    @Test(
        "Refuses directories that belong to the node",
        arguments: [
            "/", "//", "/etc", "/etc/", "//etc/./", "/proc", "/proc/1", "/dev", "/dev/sda", "/sys/fs", "/usr", "/boot",
            "/lib", "/root",
            "/var/lib/kubelet", "/var/lib/kubelet/pods", "/etc/kubernetes/pki", "/run/containerd", "/var/run",
        ])
    func refusesDirectory(path: String) throws {
        let refusal = try #require(InvalidValue.sensitiveHostPath(path))
        #expect(refusal.rule == "sensitive-host-path")
        #expect(
            refusal.reason == "host path '\(path)' belongs to the node; mount a volume, a config map or a secret"
        )
    }

    @Test(
        "Knows nothing against other paths",
        arguments: [
            "/data", "/etc/localtime", "/usr/share/zoneinfo", "/deviant", "/procfs", "docker.sock", "", "/mnt/disk1",
        ])
    func accepts(path: String) {
        #expect(InvalidValue.sensitiveHostPath(path) == nil)
    }
}
