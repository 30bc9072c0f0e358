import KubeDSL

@Checked
extension Shop {
    /// The socket of the container runtime.
    private var runtime: CoreV1.HostPathVolumeSource {
        // expected-error@+1{{host path '/var/run/docker.sock' is the socket of the container runtime; who has it controls the node [runtime-socket]}}
        CoreV1.HostPathVolumeSource(path: "/var/run/docker.sock")
        // mended: CoreV1.HostPathVolumeSource(path: "/srv/shop")
    }
}
