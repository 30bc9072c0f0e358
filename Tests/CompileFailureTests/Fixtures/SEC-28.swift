import KubeDSL

@Checked
extension Shop {
    /// A sensitive directory of the node.
    private var node: CoreV1.HostPathVolumeSource {
        // expected-warning@+1{{host path '/etc' belongs to the node; mount a volume, a config map or a secret [sensitive-host-path]}}
        CoreV1.HostPathVolumeSource(path: "/etc")
        // mended: CoreV1.HostPathVolumeSource(path: "/srv/shop")
    }
}
